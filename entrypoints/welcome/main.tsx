import { effect, signal } from '@preact/signals-core';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { WelcomePage } from '../../components/own-page/welcome/WelcomePage';
import { authorUrl } from '../../lib/habr/urls';
import { introduce, pageWords } from '../../lib/own-pages/page-words';
import { followTexts } from '../../lib/settings/chosen-texts';
import { askForGrant, followGrant } from '../../lib/settings/site-permission';

/** The author whose page this extension was first made for. */
const FIRST_AUTHOR = 'derunat';

async function start() {
  const words = await pageWords(browser.i18n, followTexts);
  const granted = signal(true);
  await followGrant(now => {
    granted.value = now;
  });
  const dataAt = browser.runtime.getURL('settings.html#data');
  const view = { tryAt: authorUrl(FIRST_AUTHOR), dataAt, onGrant: askForGrant };
  effect(() => introduce(words.value, 'extName'));
  effect(() =>
    render(<WelcomePage words={words.value} granted={granted.value} {...view} />, document.body),
  );
}

void start();
