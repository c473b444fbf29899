import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { createBreaker, type Trouble } from '../../lib/fetching/circuit-breaker';
import { createArticles } from '../../lib/fetching/fetch-article';
import { createQueue } from '../../lib/fetching/polite-queue';
import type { ArticleId } from '../../lib/habr/facts';
import { articleUrlFrom, SITE } from '../../lib/habr/urls';
import { createServer } from '../../lib/library/store/answer-calls';
import { privateFolder } from '../../lib/library/store/backup-copies/private-folder';
import { createSnapshots, SNAPSHOTS_FOLDER } from '../../lib/library/store/backup-copies/snapshots';
import { Database } from '../../lib/library/store/base/database';
import { readNote, writeNote } from '../../lib/library/store/base/derived-records';
import type { FetchArticle } from '../../lib/library/store/base/fetch-article-port';
import { createCallerOf } from '../../lib/library/store/base/who-calls';
import { createSafeLibrary } from '../../lib/library/store/broken-database/safe-library';
import { createFirstRowsKeeper } from '../../lib/popup/first-rows/keep-first-rows';
import { createSettings, type Settings } from '../../lib/settings/settings';
import { createBadge } from './badge';
import { backUpAutomatically, cleanUpDaily, closeStorageToPages } from './daily-work';
import {
  announceChanges,
  createPageSettings,
  injectPageFile,
  listenToKeys,
  startWhereAllowed,
} from './site-pages';
import { greet } from './welcome';

/**
 * Owns data and network. All listeners are added before anything is awaited: a message may wake us. It is
 * no module, so it is built as one file: a worker would wait for each further file when it is woken.
 */
export default defineBackground({
  main() {
    const db = new Database();
    const settings = createSettings(browser.storage.local);
    const snapshots = createSnapshots(privateFolder(SNAPSHOTS_FOLDER));
    const library = createSafeLibrary({
      ...{ db, snapshots, area: browser.storage.local },
      settings: {
        rule: settings.rule.get,
        copiesLimit: settings.copiesLimit.get,
        prefetch: async () => (await settings.prefetch.get()) === 'intent',
      },
      fetchArticle: createFetchArticle(db),
      urlOf: articleUrlFrom,
      inject: injectPageFile(createPageSettings(settings)),
      changed: createAfterCommit(db, settings),
      now: Date.now,
    });
    const us = { id: browser.runtime.id, pages: browser.runtime.getURL('') };
    const serve = createServer({ calls: library, callerOf: createCallerOf(us, SITE) });
    browser.runtime.onMessage.addListener(serve);
    browser.runtime.onStartup.addListener(() => void library.letGo().catch(() => {}));
    greet();
    startWhereAllowed();
    cleanUpDaily(db, snapshots, settings);
    backUpAutomatically(db, settings);
    listenToKeys();
    void closeStorageToPages();
    void library.wake();
  },
});

/** The worker's way to the site. The breaker's state is in the database; a broken database stops no reading. */
function createFetchArticle(db: Database): FetchArticle {
  const memory = {
    read: () => readNote(db, 'breaker').catch(() => undefined),
    write: (trouble: Trouble) => writeNote(db, 'breaker', trouble).catch(() => {}),
  };
  return createArticles({
    fetch: (url, how) => fetch(url, how),
    queue: createQueue(2, 500, () => performance.now()),
    breaker: createBreaker(memory, Date.now, Math.random),
    ledger: async request => {
      await db.requests.add(request).catch(() => {});
    },
    now: Date.now,
  });
}

/** After every commit that changed how articles look, pages, badge and the popup's first rows follow. */
function createAfterCommit(db: Database, settings: Settings): (ids: ArticleId[]) => void {
  const showBadge = createBadge(db, settings);
  const firstRows = createFirstRowsKeeper({ db, urlOf: articleUrlFrom });
  return ids => {
    void announceChanges(ids);
    void showBadge();
    firstRows.changed();
  };
}
