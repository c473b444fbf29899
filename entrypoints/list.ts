import browser from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Library } from '../lib/library/contract';
import { limits } from '../lib/library/limits';
import { hearChanges } from '../lib/reading/changes';
import { createFixtures } from '../lib/reading/fixtures';
import { startSession } from '../lib/reading/session';
import { createClient } from '../lib/rpc/client';
import { createWords } from '../lib/words/words';

/** Injected where cards were met: strips, opened articles, progress. */
export default defineUnlistedScript(() => {
  const world = globalThis.dalee;
  if (!world || world.list) return;
  const { runtime, i18n } = browser;
  const lang = i18n.getMessage('lang') === 'en' ? 'en' : 'ru';
  const surroundings = {
    window,
    world,
    words: createWords((key, texts) => i18n.getMessage(key, texts), lang),
    library: createClient<Library>(limits, message => runtime.sendMessage(message)),
    onChanged: hearChanges(runtime.onMessage),
    alive: () => runtime?.id !== undefined,
  };
  const fixtures = createFixtures(surroundings, new AbortController().signal);
  world.list = { begin: signal => startSession(fixtures, signal) };
});
