import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { articleUrl, SITE } from '../../lib/habr/urls';
import { contract } from '../../lib/library/contract';
import { createCallerOf } from '../../lib/library/store/caller';
import { Database } from '../../lib/library/store/database';
import { createLibrary } from '../../lib/library/store/library';
import { createServer } from '../../lib/rpc/server';
import { createSettings } from '../../lib/settings/settings';
import { createAfter } from './after';
import { keepBackups } from './backups';
import { fetchingFor } from './fetching';
import { keepHouse } from './house';
import { injecting } from './inject';
import { createLook } from './look';
import { greet } from './welcome';

/** Owns data and network. All listeners stand before anything is waited for: a message may wake us. */
export default defineBackground({
  type: 'module',
  main() {
    const db = new Database();
    const settings = createSettings(browser.storage.local);
    const library = createLibrary({
      db,
      settings: { rule: settings.rule.get, copiesLimit: settings.copiesLimit.get },
      fetchArticle: fetchingFor(db),
      urlOf: articleUrl,
      inject: injecting(createLook(settings)),
      changed: createAfter(db, settings),
      now: Date.now,
    });
    const us = { id: browser.runtime.id, pages: browser.runtime.getURL('') };
    const serve = createServer(contract, library, createCallerOf(us, SITE));
    browser.runtime.onMessage.addListener(serve);
    greet();
    keepHouse(db);
    keepBackups(db, settings);
  },
});
