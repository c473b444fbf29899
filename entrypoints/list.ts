import { signal } from '@preact/signals-core';
import browser from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hearChanges } from '../lib/reading/changes';
import { createFixtures } from '../lib/reading/fixtures';
import { startSession } from '../lib/reading/session';
import type { Look } from '../lib/reading/world';
import { browserWords, liveWords, wordsOf } from '../lib/words/words';

/** Injected where cards were met: strips, opened articles, progress. */
export default defineUnlistedScript(() => {
  const world = globalThis.dalee;
  if (!world || world.list) return;
  const { runtime, i18n } = browser;
  const wordsWith = ({ texts }: Look = {}) => (texts ? wordsOf(texts) : browserWords(i18n));
  const words = signal(wordsWith(world.look));
  const surroundings = {
    window,
    world,
    library: world.library,
    styles: world.styles ?? '',
    words: liveWords(() => words.value),
    onChanged: hearChanges(runtime.onMessage),
    alive: () => runtime?.id !== undefined,
  };
  const fixtures = createFixtures(surroundings, new AbortController().signal);
  world.list = {
    begin: (page, signal) => startSession(page, fixtures, signal),
    wear: look => {
      words.value = wordsWith(look);
    },
  };
});
