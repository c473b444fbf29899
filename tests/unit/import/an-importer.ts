import { vi } from 'vitest';
import { backupOf } from '../../../lib/backups/make-backup';
import { createImportSection } from '../../../lib/import/import-section';
import type { ImportState } from '../../../lib/import/import-state';
import type { Answer } from '../../../lib/library/contract/contract';
import type { Handlers } from '../../../lib/library/store/answer-calls';
import type { Snapshots } from '../../../lib/library/store/backup-copies/snapshots';
import { Database } from '../../../lib/library/store/base/database';
import type { Runner } from '../../../lib/own-pages/send-steps';
import { aLibrary, bookmark, id, page } from '../library/store/a-library';
import { own } from '../library/store/import-runs/a-run';

type Has = {
  house?: ReturnType<typeof aLibrary>;
  /** Comes between the page and the library. */
  through?: (library: Runner) => Partial<Runner>;
  snapshots?: Pick<Snapshots, 'list' | 'read'>;
  /** What the library says of its database; default: what is so. */
  ready?: Answer<null>;
  /** Resolves when an empty library to try a backup in may be opened. */
  mayTry?: () => Promise<unknown>;
  alone?: <T>(run: () => Promise<T>) => Promise<T | undefined>;
};

/** The settings page's way of taking in files, over a library of its own. */
export function aTaker({
  house = aLibrary(),
  through = () => ({}),
  snapshots = { list: async () => [], read: async () => undefined },
  ready,
  mayTry = async () => {},
  alone = run => run(),
}: Has = {}) {
  const { library, db } = house;
  const direct = runnerOf(library);
  const taking = createImportSection({
    db: new Database(db.name),
    library: {
      ready: async () => ready ?? library.ready(undefined, own),
      ...direct,
      ...through(direct),
    },
    alone,
    snapshots,
    scratch: () => slowly(db.beside('drill'), mayTry),
  });
  return { ...house, ...taking };
}

/** The same database, opened no sooner than that. */
function slowly(db: Database, may: () => Promise<unknown>): Database {
  const open = db.open.bind(db);
  return Object.assign(db, { open: () => may().then(open) });
}

export const runnerOf = (library: Handlers): Runner => ({
  beginRun: what => library.beginRun(what, own),
  stepRun: what => library.stepRun(what, own),
  endRun: what => library.endRun(what, own),
});

type Shown<Phase> = Extract<ImportState, { phase: Phase }>;

/** Waits for a phase, and for what is promised of it. */
export const comesTo = <Phase extends ImportState['phase']>(
  { state }: { state: { value: ImportState } },
  phase: Phase,
  check: (shown: Shown<Phase>) => void = () => {},
): Promise<Shown<Phase>> =>
  vi.waitFor(
    () => {
      const shown = state.value;
      if (shown.phase !== phase) throw new Error(`it shows ${JSON.stringify(shown)}`);
      check(shown as Shown<Phase>);
      return shown as Shown<Phase>;
    },
    { timeout: 50_000, interval: 5 },
  );

/** A file was chosen and counted. */
export const counted = async (taker: ReturnType<typeof aTaker>, file: File) => {
  taker.acts.onFile(file);
  return planned(taker);
};

export const planned = async (taker: ReturnType<typeof aTaker>) => {
  const { file } = await comesTo(taker, 'file', shown => {
    if (!shown.file.preview) throw new Error('not counted yet');
  });
  if (!file.preview) throw new Error('not counted');
  return file.preview;
};

type House = ReturnType<typeof aLibrary>;
export const idsUpTo = (count: number, from = 1) =>
  Array.from({ length: count }, (_, at) => id(from + at));
export const saved = ({ db, clock }: House) => backupOf(db, '0.1.0', clock.now);
/** How many articles are bookmarked. */
export const storageUsedIn = async ({ db }: Pick<House, 'db'>) =>
  (await db.marks.toArray()).filter(one => one.bookmark?.value).length;

/** Somebody's backup of so many bookmarks. */
export async function aBackupOf(count: number) {
  const house = aLibrary();
  await house.library.act(bookmark(...idsUpTo(count)), page());
  return saved(house);
}

export const lost = { ok: false, error: { code: 'away' } } as const;
