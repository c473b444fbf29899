import browser from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createFixtures } from '../lib/reading/fixtures';
import { startSession } from '../lib/reading/session';

/** Injected where cards were met: strips, opened articles, progress. */
export default defineUnlistedScript(() => {
  const world = globalThis.dalee;
  if (!world || world.list) return;
  const { fixtures, wear } = createFixtures(browser, world, new AbortController().signal);
  world.list = { wear, begin: (page, signal) => startSession(page, fixtures, signal) };
});
