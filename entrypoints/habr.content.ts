import browser from 'webextension-polyfill';
import { defineContentScript } from 'wxt/utils/define-content-script';
import '../lib/body/body.css';
import '../lib/habr/styles/opened-article.css';
import '../lib/habr/styles/reserve-strip-space.css';
import '../lib/habr/styles/shade-read-cards.css';
import { type Library, pageMethods } from '../lib/library/contract/contract';
import { followPages } from '../lib/reading/sessions/follow-pages';
import { createClient } from '../lib/rpc/rpc-client';

/** Stands on every page of the site, and looks for cards. */
export default defineContentScript({
  matches: ['https://habr.com/*'],
  runAt: 'document_idle',
  // Else the page is told the extension's id.
  noScriptStartedPostMessage: true,
  main() {
    if (globalThis.dalee) return;
    const send = (message: unknown) => browser.runtime.sendMessage(message);
    // The browser itself ends us with the page, else our successor does.
    const life = new AbortController();
    const library = createClient<Library>(pageMethods, send);
    const world = { library, retire: () => life.abort() };
    globalThis.dalee = world;
    followPages({ window, world }, life.signal);
  },
});
