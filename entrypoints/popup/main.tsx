import { effect } from '@preact/signals-core';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { PopupPage } from '../../components/popup/PopupPage';
import { articleUrl, authorUrl } from '../../lib/habr/urls';
import type { OwnLibrary } from '../../lib/library/contract';
import { ownLimits } from '../../lib/library/limits';
import { Database } from '../../lib/library/store/database';
import { createClient } from '../../lib/rpc/client';
import { createPopup } from '../../lib/shelf/popup';
import { createWords } from '../../lib/words/words';

const SITE = { origins: browser.runtime.getManifest().host_permissions ?? [] };
const lang = browser.i18n.getMessage('lang') === 'ru' ? 'ru' : 'en';
const words = createWords(browser.i18n.getMessage, lang);
document.documentElement.lang = lang;
document.title = words.t('extName');
if (browser.extension.getViews({ type: 'popup' }).includes(window))
  document.documentElement.classList.add('in-popup');

const { state, acts } = createPopup(
  {
    db: new Database(),
    library: createClient<OwnLibrary>(ownLimits, message => browser.runtime.sendMessage(message)),
    urlOf: articleUrl,
    copy: text => navigator.clipboard.writeText(text),
    site: {
      isGranted: () => browser.permissions.contains(SITE),
      request: () => browser.permissions.request(SITE),
      tab: async () => (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id,
    },
  },
  new AbortController().signal,
);
const view = { words, acts, authorUrl: authorUrl('derunat') };
effect(() => render(<PopupPage {...view} now={Date.now()} state={state.value} />, document.body));
