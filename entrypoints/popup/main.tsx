import { effect } from '@preact/signals-core';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { PopupPage } from '../../components/popup/PopupPage';
import { authorUrl } from '../../lib/habr/urls';
import type { OwnLibrary } from '../../lib/library/contract';
import { ownLimits } from '../../lib/library/limits';
import { createClient } from '../../lib/rpc/client';
import { readFront } from '../../lib/shelf/first';
import { type Around, createPopup } from '../../lib/shelf/popup';
import { browserWords } from '../../lib/words/words';

const SITE = { origins: browser.runtime.getManifest().host_permissions ?? [] };
const around = {
  library: createClient<OwnLibrary>(ownLimits, message => browser.runtime.sendMessage(message)),
  open: async (...of: Parameters<Around['open']>) => (await import('./open')).open(...of),
  copy: (text: string) => navigator.clipboard.writeText(text),
  settings: () => void browser.runtime.openOptionsPage(),
  site: {
    isGranted: () => browser.permissions.contains(SITE),
    askForGrant: () => void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') }),
    onGranted: (run: () => void) => browser.permissions.onAdded.addListener(run),
    tab: async () => (await browser.tabs.query({ active: true, currentWindow: true }))[0],
  },
};

if (browser.extension.getViews({ type: 'popup' }).includes(window))
  document.documentElement.classList.add('in-popup');

async function start() {
  const words = browserWords(browser.i18n);
  const front = await readFront('dalee');
  document.documentElement.lang = words.lang;
  document.title = words.t('extName');
  const { state, acts } = createPopup({ ...around, front }, new AbortController().signal);
  const view = { words, acts, authorUrl: authorUrl('derunat') };
  effect(() => render(<PopupPage {...view} now={Date.now()} state={state.value} />, document.body));
}

void start();
