import { effect } from '@preact/signals-core';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { PopupPage } from '../../components/own-page/popup/PopupPage';
import { painted } from '../../lib/dom/when-painted';
import { articleUrl, authorUrl } from '../../lib/habr/urls';
import { methods, type OwnLibrary } from '../../lib/library/contract/contract';
import { introduce, pageWords } from '../../lib/own-pages/page-words';
import { readFirstRows } from '../../lib/popup/first-rows/read-first-rows';
import { createPopup, type Deps } from '../../lib/popup/popup-page';
import { createClient } from '../../lib/rpc/rpc-client';
import { followTexts } from '../../lib/settings/chosen-texts';
import { readLastBackup } from '../../lib/settings/last-backup';

const isPopup = browser.extension.getViews({ type: 'popup' }).includes(window);
document.documentElement.classList.add(isPopup ? 'in-popup' : 'in-tab');

const showSettings = () => void browser.runtime.openOptionsPage();
const site = () => ({ origins: browser.runtime.getManifest().host_permissions ?? [] });

/** What the popup needs of the library, the browser and the tab in front. */
const deps: Omit<Deps, 'front' | 'lastBackup'> = {
  library: createClient<OwnLibrary>(methods, message => browser.runtime.sendMessage(message)),
  async read(wanted, failed, signal) {
    const { readLibrary } = await import('../../lib/popup/popup-queries');
    return readLibrary({ urlOf: articleUrl, failed }, wanted, signal);
  },
  painted: () => painted(window),
  copy: text => navigator.clipboard.writeText(text),
  settings: showSettings,
  site: {
    isGranted: () => browser.permissions.contains(site()),
    askForGrant: showSettings,
    onGranted: run => browser.permissions.onAdded.addListener(run),
    tab: async () => (await browser.tabs.query({ active: true, currentWindow: true }))[0],
  },
};

async function start() {
  const [words, front, lastBackup] = await Promise.all([
    pageWords(browser.i18n, followTexts),
    readFirstRows('dalee'),
    readLastBackup(browser.storage.local),
  ]);
  const { state, acts } = createPopup({ ...deps, front, lastBackup }, new AbortController().signal);
  const view = { acts, authorUrl: authorUrl('derunat') };
  effect(() => introduce(words.value, 'extName'));
  effect(() => {
    const now = { words: words.value, state: state.value, now: Date.now() };
    render(<PopupPage {...view} {...now} />, document.body);
  });
}

void start();
