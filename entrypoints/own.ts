import browser from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createFixtures } from '../lib/reading/fixtures';
import { readOwnPage } from '../lib/reading/own-page';

/** Injected on an article's own page, where no list is: strip and progress, and nothing that opens. */
export default defineUnlistedScript(() => {
  const world = globalThis.dalee;
  if (!world || world.own) return;
  const { fixtures, wear } = createFixtures(browser, world, new AbortController().signal);
  world.own = { wear, begin: (page, signal) => void readOwnPage(page, fixtures, signal) };
});
