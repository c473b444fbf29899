import type { ArticleId, Ms } from '../../habr/facts';
import type { PageFile } from '../contract/contract';
import type { Rule } from '../model';
import type { Handlers } from './answer-calls';
import type { Database } from './base/database';
import type { FetchArticle } from './base/fetch-article-port';
import type { PendingAct } from './base/pending-act';
import { ok } from './base/rpc-answers';
import { createSerialQueue } from './base/serial-queue';
import { createIndexStore } from './base/view-index-store';
import type { Caller } from './base/who-calls';
import { createClearing } from './cleanup/delete-everything';
import { forgetHealth, noteHealth } from './health-reports';
import { createRuns } from './import-runs/import-runs';
import { createMarksAndSee } from './marks-and-see';
import { createOpening } from './texts/open-article';
import { deleteSpareTexts } from './texts/stored-texts';
import { createActs } from './write/write-jobs';

export type Deps = {
  db: Database;
  settings: {
    rule: () => Promise<Rule>;
    copiesLimit: () => Promise<number>;
    prefetch: () => Promise<boolean>;
  };
  fetchArticle: FetchArticle;
  /** Where the site shows an article; `said` is an address that may be anything. */
  urlOf: (id: ArticleId, said?: string) => string;
  /** Runs one of the page files in the caller's page. */
  inject: (file: PageFile, caller: Caller) => Promise<void>;
  /** Called after each commit with the articles that look different now. */
  changed: (ids: ArticleId[]) => void;
  now: () => Ms;
};

/** What the background itself asks for; no caller from outside can. */
type Inside = {
  /** Writes an act that waited for the database, as of then. */
  replay(one: PendingAct): Promise<unknown>;
  /** The browser was started: what was cleared before is gone for good. @param copies Clears mirror and snapshots, too. */
  letGo(copies: () => Promise<void>): Promise<void>;
  /** Ends an undo in steps whose page was closed. */
  goOn(): Promise<void>;
};

/**
 * The library over a database that opens. Its handlers may throw (`answer-calls.ts`); `rebuild`
 * belongs to a database that does not open (`broken-database/safe-library.ts`).
 */
export function createLibrary({
  db,
  settings,
  inject,
  now,
  ...deps
}: Deps): Omit<Handlers, 'rebuild'> & Inside {
  const enqueue = createSerialQueue();
  const index = createIndexStore(db);
  const writing = { db, index, enqueue, rule: settings.rule, changed: deps.changed, now };
  const { act, undo, progress, replay } = createActs(writing);
  const { marks, see } = createMarksAndSee({ ...writing, urlOf: deps.urlOf });
  const runs = createRuns(writing);
  const { clear, unclear, letGo } = createClearing(writing);
  const { open, prefetch, cancel, keep } = createOpening({
    db,
    limit: settings.copiesLimit,
    mayPrefetch: settings.prefetch,
    now,
    ...deps,
  });
  return {
    ...{ marks, act, undo, progress, replay, open, prefetch, cancel, keep, clear, unclear, letGo },
    see: async (what, caller) => {
      await forgetHealth(db, caller);
      return see(what);
    },
    load: async ({ file }, caller) => ok(await inject(file, caller).then(() => null)),
    health: async (report, caller) => ok(await noteHealth(db, { ...report, at: now() }, caller)),
    deleteSpareTexts: async () => ok(await deleteSpareTexts(db).then(() => null)),
    clearRequests: async () => ok(await db.requests.clear().then(() => null)),
    beginRun: runs.begin,
    stepRun: runs.step,
    endRun: runs.end,
    goOn: runs.goOn,
    recoverySeen: async () => ok(await db.derived.delete('recovered').then(() => null)),
    ready: async () => {
      await db.open();
      // Own pages read the index, too: it must not lag behind the marks.
      await enqueue(index.saved);
      return ok(null);
    },
  };
}
