import { effect } from '@preact/signals-core';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { PopupPage } from '../../components/own-page/popup/PopupPage';
import { authorUrl } from '../../lib/habr/urls';
import { introduce, pageWords } from '../../lib/own-pages/page-words';
import { readFirstRows } from '../../lib/popup/first-rows/read-first-rows';
import { createPopup } from '../../lib/popup/popup-page';
import { followTexts } from '../../lib/settings/chosen-texts';
import { readLastBackup } from '../../lib/settings/last-backup';
import { deps } from './popup-deps';

const isPopup = browser.extension.getViews({ type: 'popup' }).includes(window);
document.documentElement.classList.add(isPopup ? 'in-popup' : 'in-tab');

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
