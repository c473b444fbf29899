import browser from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createFixtures } from '../lib/reading/page/document-services';
import { readOwnPage } from '../lib/reading/sessions/article-session';

/** Injected on an article's own page, where no list is: strip and progress, and nothing that opens. */
export default defineUnlistedScript(() => {
  const world = globalThis.dalee;
  if (!world || world.own) return;
  const { fixtures, wear } = createFixtures(browser, world, new AbortController().signal);
  world.own = { wear, begin: (page, signal) => void readOwnPage(page, fixtures, signal) };
});
