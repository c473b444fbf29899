import browser from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hearChanges } from '../lib/reading/changes';
import { createFixtures } from '../lib/reading/fixtures';
import { startSession } from '../lib/reading/session';
import { browserWords } from '../lib/words/words';

/** Injected where cards were met: strips, opened articles, progress. */
export default defineUnlistedScript(() => {
  const world = globalThis.dalee;
  if (!world || world.list) return;
  const { runtime, i18n } = browser;
  const surroundings = {
    window,
    world,
    library: world.library,
    styles: world.styles ?? '',
    words: browserWords(i18n),
    onChanged: hearChanges(runtime.onMessage),
    alive: () => runtime?.id !== undefined,
  };
  const fixtures = createFixtures(surroundings, new AbortController().signal);
  world.list = { begin: (page, signal) => startSession(page, fixtures, signal) };
});
