import { effect, signal } from '@preact/signals-core';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { WelcomePage } from '../../components/welcome/WelcomePage';
import { authorUrl } from '../../lib/habr/urls';
import { followTexts } from '../../lib/settings/texts';
import { introduce, ownWords } from '../../lib/shelf/own-words';

const SITE = { origins: browser.runtime.getManifest().host_permissions ?? [] };
/** The author whose page this extension was first made for. */
const FIRST_AUTHOR = 'derunat';

async function start() {
  const words = await ownWords(browser.i18n, followTexts);
  const granted = signal(await browser.permissions.contains(SITE));
  const grant = async () => {
    // The request must be the first thing that the click does.
    granted.value = await browser.permissions.request(SITE);
  };
  const view = { tryAt: authorUrl(FIRST_AUTHOR), onGrant: () => void grant() };
  effect(() => introduce(words.value, 'extName'));
  effect(() =>
    render(<WelcomePage words={words.value} granted={granted.value} {...view} />, document.body),
  );
}

void start();
