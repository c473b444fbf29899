import type { ArticleId, Ms } from '../../habr/facts';
import type { OwnLibrary, PageFile } from '../contract/contract';
import type { Rule } from '../model';
import type { Database } from './base/database';
import type { FetchArticle } from './base/fetch-article-port';
import type { Pending } from './base/pending-act';
import { answering, failed, ok } from './base/rpc-answers';
import { createInOrder } from './base/serial-queue';
import { createIndexStore } from './base/view-index-store';
import type { Caller } from './base/who-calls';
import { createClearing } from './cleanup/delete-everything';
import { forgetHealth, noteHealth } from './health-reports';
import { createRuns } from './import-runs/import-runs';
import { createLooking } from './marks-and-see';
import { createOpening } from './texts/open-article';
import { makeRoom } from './texts/stored-texts';
import { write } from './write/write-acts';
import { acting, done, ticking, undoing } from './write/write-jobs';

export type Needs = {
  db: Database;
  settings: {
    rule: () => Promise<Rule>;
    copiesLimit: () => Promise<number>;
    prefetch: () => Promise<boolean>;
  };
  fetchArticle: FetchArticle;
  /** Where the site shows an article of which only the number is known. */
  urlOf: (id: ArticleId) => string;
  /** Runs one of the page files in the caller's page. */
  inject: (file: PageFile, caller: Caller) => Promise<void>;
  /** Told after each commit which articles look different now. */
  changed: (ids: ArticleId[]) => void;
  now: () => Ms;
};

/** The library as its callers meet it: each method knows who asks and answers with a value. */
export type Served = {
  [Name in keyof OwnLibrary]: (
    args: Parameters<OwnLibrary[Name]>[0] & unknown,
    caller: Caller,
  ) => ReturnType<OwnLibrary[Name]>;
};

/** For no caller from outside. */
export type Inside = {
  /** Writes an act that waited for the database, as of then. */
  replay(one: Pending): Promise<unknown>;
  /** The browser was started: what was cleared cannot be brought back any more. @param copies Clears them, too. */
  letGo(copies: () => Promise<void>): Promise<void>;
  /** Ends an undo in steps whose page was closed. */
  goOn(): Promise<void>;
};

/** The library over a database that opens; what stands in for one that does not is around it (`safe-library.ts`). */
export function createLibrary({ db, settings, inject, now, ...needs }: Needs): Served & Inside {
  const inOrder = createInOrder();
  const index = createIndexStore(db);
  const means = { db, index, inOrder, rule: settings.rule, changed: needs.changed, now };
  const looking = createLooking(means);
  const runs = createRuns(means);
  const clearing = createClearing(means);
  const opening = createOpening({
    db,
    limit: settings.copiesLimit,
    mayPrefetch: settings.prefetch,
    now,
    ...needs,
  });
  return {
    marks: answering(looking.marks),
    see: answering(async (what, caller) => {
      await forgetHealth(db, caller);
      return looking.see(what);
    }),
    open: answering(opening.open),
    prefetch: answering(opening.prefetch),
    cancel: answering(opening.cancel),
    keep: answering(opening.keep),
    act: answering(async ({ act, what }) => ok(done(await write(means, acting(db, act, what))))),
    undo: answering(async ({ act, of }) => {
      const undone = await write(means, undoing(db, act, of));
      const isKnown = undone.changed + undone.left > 0;
      return isKnown ? ok(undone) : failed('refused', 'there is nothing to undo');
    }),
    progress: answering(async report => ok(done(await write(means, ticking(db, report))))),
    load: answering(async ({ file }, caller) => ok(await inject(file, caller).then(() => null))),
    health: answering(async (report, caller) =>
      ok(await noteHealth(db, report, caller, now()).then(() => null)),
    ),
    dropCopies: answering(async () => ok(await makeRoom(db).then(() => null))),
    clearRequests: answering(async () => ok(await db.requests.clear().then(() => null))),
    clear: answering(clearing.clear),
    unclear: answering(clearing.unclear),
    letGo: clearing.letGo,
    goOn: runs.goOn,
    beginRun: answering(runs.begin),
    stepRun: answering(runs.step),
    endRun: answering(runs.end),
    recoverySeen: answering(async () => ok(await db.derived.delete('recovered').then(() => null))),
    // What a database that does not open needs is done around all this (`when-database-fails.ts`).
    rebuild: answering(async () => ok(null)),
    ready: answering(async () => {
      await db.open();
      // Pages read the index, too: it must not lag behind the marks.
      await inOrder(index.kept);
      return ok(null);
    }),
    replay: ({ act, what, at, stamp }) =>
      write({ ...means, now: () => at }, acting(db, act, what, stamp)),
  };
}
