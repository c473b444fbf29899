import { effect } from '@preact/signals-core';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { PopupPage } from '../../components/popup/PopupPage';
import { authorUrl } from '../../lib/habr/urls';
import { readLastBackup } from '../../lib/settings/last-backup';
import { followTexts } from '../../lib/settings/texts';
import { readFront } from '../../lib/shelf/first';
import { introduce, ownWords } from '../../lib/shelf/own-words';
import { createPopup } from '../../lib/shelf/popup';
import { around } from './around';

if (browser.extension.getViews({ type: 'popup' }).includes(window))
  document.documentElement.classList.add('in-popup');

async function start() {
  const [words, front, lastBackup] = await Promise.all([
    ownWords(browser.i18n, followTexts),
    readFront('dalee'),
    readLastBackup(browser.storage.local),
  ]);
  const { state, acts } = createPopup(
    { ...around, front, lastBackup },
    new AbortController().signal,
  );
  const view = { acts, authorUrl: authorUrl('derunat') };
  effect(() => introduce(words.value, 'extName'));
  effect(() => {
    const now = { words: words.value, state: state.value, now: Date.now() };
    render(<PopupPage {...view} {...now} />, document.body);
  });
}

void start();
