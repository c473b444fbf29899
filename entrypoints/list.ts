import browser from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createFixtures } from '../lib/reading/page/document-services';
import { startSession } from '../lib/reading/sessions/list-session';

/** Injected where cards were met: strips, opened articles, progress. */
export default defineUnlistedScript(() => {
  const world = globalThis.dalee;
  if (!world || world.list) return;
  const { fixtures, wear } = createFixtures(browser, world, new AbortController().signal);
  world.list = { wear, begin: (page, signal) => startSession(page, fixtures, signal) };
});
