import { describe, expect, test, vi } from 'vitest';
import { importStatus } from '../../../components/own-page/data/import-words';
import type { Stamp } from '../../../lib/library/model';
import { type aLibrary, anAct, bookmark, DAY, given, id, page } from '../library/store/a-library';
import { wordsIn } from '../words/texts';
import {
  aBackupOf,
  aTaker,
  comesTo,
  counted,
  idsUpTo,
  lost,
  planned,
  saved,
  storageUsedIn,
} from './an-importer';

// A database made of script is slow where machines are small.
vi.setConfig({ testTimeout: 60_000 });

const read = (...ids: ReturnType<typeof id>[]) => anAct({ kind: 'read', ids, value: true });
type House = ReturnType<typeof aLibrary>;
const viewsOf = async ({ library }: House, count: number) =>
  given(await library.marks({ ids: idsUpTo(count) }, page())).views;
/** The last step of 1,100 bookmarks: three of articles come first, then three of the journal. */
const LAST = 5;

describe('adding what is missing', () => {
  test('shows first what it would do, then does it, and is one undo', async () => {
    const file = await aBackupOf(1_200);
    const taker = aTaker();
    // Later than in the file: at one moment the devices' names would decide.
    taker.clock.now += DAY;
    await taker.library.act(bookmark(id(1)), page());
    await taker.library.act(read(id(1_201)), page());
    const preview = await counted(taker, file);
    expect(preview).toMatchObject({ added: 1_199, same: 1, known: 2, asks: false });
    expect(await storageUsedIn(taker)).toBe(1);
    taker.acts.onStart();
    await comesTo(taker, 'done', shown =>
      expect(shown).toMatchObject({ verb: 'add', changed: 1_199, canUndo: true }),
    );
    expect(await storageUsedIn(taker)).toBe(1_200);
    taker.acts.onUndo();
    await comesTo(taker, 'done', shown => expect(shown).toMatchObject({ verb: 'undo', left: 0 }));
    expect(await storageUsedIn(taker)).toBe(1);
  });

  test('of a file that is here already has nothing to do', async () => {
    const taker = aTaker();
    await taker.library.act(bookmark(...idsUpTo(3)), page());
    expect(await counted(taker, await saved(taker))).toMatchObject({ total: 0, same: 3 });
  });

  test('names what was removed here, with the days, and brings it back only when told to', async () => {
    const taker = aTaker();
    await taker.library.act(bookmark(...idsUpTo(5)), page());
    const file = await saved(taker);
    taker.clock.now += DAY;
    const at = taker.clock.now;
    await taker.library.act(anAct({ kind: 'forget', ids: idsUpTo(2) }), page());
    taker.clock.now += DAY;
    await taker.library.act(anAct({ kind: 'bookmark', ids: [id(3)], value: false }), page());
    expect((await counted(taker, file)).removed).toEqual({ count: 3, from: at, to: at + DAY });
    taker.acts.onAddRemoved(true);
    taker.acts.onStart();
    await comesTo(taker, 'done');
    expect(await storageUsedIn(taker)).toBe(5);
    taker.acts.onUndo();
    await comesTo(taker, 'done', ({ verb }) => expect(verb).toBe('undo'));
    expect(await storageUsedIn(taker)).toBe(2);
  });
});

describe('going back', () => {
  const marked = async () => {
    const taker = aTaker();
    await taker.library.act(bookmark(...idsUpTo(40)), page());
    const file = await saved(taker);
    taker.clock.now += DAY;
    await taker.library.act(read(...idsUpTo(200)), page());
    await counted(taker, file);
    taker.acts.onVerb('back');
    await planned(taker);
    return taker;
  };

  test('200 marked read by mistake are as they were yesterday, and undone they are read again', async () => {
    const taker = await marked();
    const mistaken = await viewsOf(taker, 200);
    expect(await planned(taker)).toMatchObject({ changed: 40, emptied: 160, asks: true });
    taker.acts.onSure(true);
    taker.acts.onStart();
    await comesTo(taker, 'done', ({ changed }) => expect(changed).toBe(200));
    const views = await viewsOf(taker, 200);
    expect(Object.values(views).map(({ state, bookmarked }) => `${state} ${bookmarked}`)).toEqual(
      idsUpTo(40).map(() => 'unread true'),
    );
    taker.acts.onUndo();
    await comesTo(taker, 'done', ({ verb }) => expect(verb).toBe('undo'));
    expect(await viewsOf(taker, 200)).toEqual(mistaken);
  });

  test('of so much does not begin before the reader says yes to it', async () => {
    const taker = await marked();
    const entries = await taker.db.journal.count();
    taker.acts.onStart();
    expect(taker.state.value.phase).toBe('file');
    expect(await taker.db.journal.count()).toBe(entries);
  });
});

describe('what comes between', () => {
  test('cancelled at any step, the last one too, everything is as it was', async () => {
    const file = await aBackupOf(1_100);
    for (const at of [0, 2, LAST]) {
      const taker = aTaker({
        through: direct => ({
          async stepRun(what) {
            if (what.nth === at) taker.acts.onCancel();
            return direct.stepRun(what);
          },
        }),
      });
      await taker.library.act(bookmark(id(5_000)), page());
      await counted(taker, file);
      taker.acts.onStart();
      await comesTo(taker, 'done', ({ verb, left }) => expect([verb, left]).toEqual(['undo', 0]));
      expect(await storageUsedIn(taker)).toBe(1);
    }
  });

  test('cancelled before anything came, nothing is said to be undone', async () => {
    const taker = aTaker({
      through: direct => ({
        async beginRun(what) {
          const begun = await direct.beginRun(what);
          if (what.verb === 'add') taker.acts.onCancel();
          return begun;
        },
      }),
    });
    await counted(taker, await aBackupOf(3));
    taker.acts.onStart();
    await comesTo(taker, 'idle', shown => expect(shown).not.toHaveProperty('last'));
    expect(await taker.db.marks.count()).toBe(0);
  });

  test('the worker is ended at every step: all arrives, once, as one undo', async () => {
    const file = await aBackupOf(1_100);
    let calls = 0;
    const taker = aTaker({
      through: direct => ({
        stepRun: what =>
          ++calls % 2 ? direct.stepRun(what).then(() => lost) : direct.stepRun(what),
      }),
    });
    await counted(taker, file);
    taker.acts.onStart();
    await comesTo(taker, 'done', ({ changed }) => expect(changed).toBe(1_100));
    const batches = new Set((await taker.db.journal.toArray()).map(({ batch }) => batch));
    expect(batches.size).toBe(2); // that of the file's own journal, and the run's
    taker.acts.onUndo();
    await comesTo(taker, 'done', ({ verb }) => expect(verb).toBe('undo'));
    expect(await storageUsedIn(taker)).toBe(0);
  });

  test('the page is closed: the next one can put everything back, or go on with the same file', async () => {
    const file = await aBackupOf(1_100);
    const dead = aTaker({
      through: direct => ({
        stepRun: what => (what.nth === 2 ? new Promise(() => {}) : direct.stepRun(what)),
      }),
    });
    await counted(dead, file);
    dead.acts.onStart();
    await comesTo(dead, 'running', ({ share }) => expect(share).toBeGreaterThan(0.25));
    const next = aTaker({ house: dead });
    await comesTo(next, 'interrupted', ({ canUndo }) => expect(canUndo).toBe(true));
    expect(await counted(next, file)).toMatchObject({ added: 100, same: 1_000 });
    next.acts.onStart();
    await comesTo(next, 'done', ({ changed }) => expect(changed).toBe(1_100));
    next.acts.onUndo();
    await comesTo(next, 'done', ({ verb }) => expect(verb).toBe('undo'));
    expect(await storageUsedIn(next)).toBe(0);
  });

  test('the page is closed while everything is put back: the next one goes on by itself', async () => {
    const file = await aBackupOf(1_100);
    let undoing = false;
    const dead = aTaker({
      through: direct => ({
        stepRun: what => (undoing && what.nth === 2 ? new Promise(() => {}) : direct.stepRun(what)),
      }),
    });
    await counted(dead, file);
    dead.acts.onStart();
    await comesTo(dead, 'done');
    undoing = true;
    dead.acts.onUndo();
    await comesTo(dead, 'running', ({ share }) => expect(share).toBeGreaterThan(0.25));
    await comesTo(aTaker({ house: dead }), 'done', ({ verb }) => expect(verb).toBe('undo'));
    expect(await storageUsedIn(dead)).toBe(0);
  });

  test('an undo that broke off is not given up for another file: it is gone on with first', async () => {
    const file = await aBackupOf(1_100);
    let away = false;
    const taker = aTaker({
      through: direct => ({
        stepRun: async what => (away && what.nth === 2 ? lost : direct.stepRun(what)),
      }),
    });
    await counted(taker, file);
    taker.acts.onStart();
    await comesTo(taker, 'done');
    away = true;
    taker.acts.onUndo();
    await comesTo(taker, 'failed');
    away = false;
    await counted(taker, await aBackupOf(2_000));
    taker.acts.onSure(true);
    taker.acts.onStart();
    await comesTo(taker, 'failed', shown =>
      expect(shown).toMatchObject({ code: 'running', canUndo: true }),
    );
    taker.acts.onUndo();
    await comesTo(taker, 'done', ({ verb }) => expect(verb).toBe('undo'));
    expect(await storageUsedIn(taker)).toBe(0);
  });

  test('the disk is full: it stops with words, and what came can be put back', async () => {
    const file = await aBackupOf(1_100);
    const full = { ok: false, error: { code: 'full' } } as const;
    const taker = aTaker({
      through: direct => ({
        stepRun: async what => (what.pieces && what.nth === 2 ? full : direct.stepRun(what)),
      }),
    });
    await counted(taker, file);
    taker.acts.onStart();
    await comesTo(taker, 'failed', shown =>
      expect(shown).toMatchObject({ code: 'full', canUndo: true }),
    );
    taker.acts.onUndo();
    await comesTo(taker, 'done', ({ verb }) => expect(verb).toBe('undo'));
    expect(await storageUsedIn(taker)).toBe(0);
  });
});

test('what was taken in last can be undone after the page was closed', async () => {
  const taker = aTaker();
  await counted(taker, await aBackupOf(3));
  taker.acts.onStart();
  await comesTo(taker, 'done');
  const next = aTaker({ house: taker });
  await comesTo(next, 'idle', ({ last }) => expect(last?.changed).toBe(3));
  next.acts.onUndo();
  await comesTo(next, 'done', ({ verb }) => expect(verb).toBe('undo'));
  expect(await storageUsedIn(next)).toBe(0);
});

describe('the drill', () => {
  test('says how many articles a backup restores, touches nothing, and leaves nothing behind', async () => {
    const taker = aTaker();
    await counted(taker, await aBackupOf(1_100));
    taker.acts.onVerify();
    await comesTo(taker, 'file', ({ file }) =>
      expect(file.verified).toEqual({ restored: 1_100, missing: 0 }),
    );
    expect(await taker.db.marks.count()).toBe(0);
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(
      `${taker.db.name}-drill`,
    );
  });
});

test('a drill on a full disk says nothing of the backup, and is made when there is room', async () => {
  const full = new DOMException('no room', 'QuotaExceededError');
  const mayTry = vi.fn(async () => {}).mockRejectedValueOnce(full);
  const taker = aTaker({ mayTry });
  await counted(taker, await aBackupOf(3));
  taker.acts.onVerify();
  await comesTo(taker, 'file', ({ file }) => expect(file.verified).toBe('failed'));
  taker.acts.onVerify();
  await comesTo(taker, 'file', ({ file }) =>
    expect(file.verified).toEqual({ restored: 3, missing: 0 }),
  );
});

describe('a drill that takes its time', () => {
  const drillsShown = (taker: ReturnType<typeof aTaker>) => {
    const drills: unknown[] = [];
    taker.state.subscribe(shown => {
      const verified = shown.phase === 'file' ? shown.file.verified : undefined;
      if (verified !== undefined && verified !== drills.at(-1)) drills.push(verified);
    });
    return drills;
  };

  test('is told of no other file, and disturbs no other drill', async () => {
    let go = () => {};
    const first = new Promise<void>(resolve => {
      go = resolve;
    });
    const mayTry = vi.fn(async () => {}).mockReturnValueOnce(first);
    const taker = aTaker({ mayTry });
    await counted(taker, await aBackupOf(9));
    taker.acts.onVerify();
    await vi.waitFor(() => expect(mayTry).toHaveBeenCalledOnce());
    taker.acts.onClose();
    await comesTo(taker, 'idle');
    const drills = drillsShown(taker);
    await counted(taker, await aBackupOf(3));
    taker.acts.onVerify();
    go();
    const right = { restored: 3, missing: 0 };
    await comesTo(taker, 'file', ({ file }) => expect(file.verified).toEqual(right));
    expect(drills).toEqual(['busy', right]);
  });

  test('goes on while the reader chooses what to do with the file', async () => {
    const taker = aTaker();
    await counted(taker, await aBackupOf(600));
    taker.acts.onVerify();
    taker.acts.onVerb('back');
    expect(taker.state.value).toMatchObject({ file: { verb: 'back', verified: 'busy' } });
    const right = { restored: 600, missing: 0 };
    await comesTo(taker, 'file', ({ file }) => expect(file.verified).toEqual(right));
  });
});

test('a file that cannot be read, as one that was deleted meanwhile, is refused with words', async () => {
  const taker = aTaker();
  const file = await aBackupOf(1);
  const gone = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
  taker.acts.onFile(
    Object.assign(file, { arrayBuffer: gone, slice: () => ({ arrayBuffer: gone }) }),
  );
  const refused = await comesTo(taker, 'refused');
  expect(importStatus(wordsIn('ru'), refused)).toMatch(/не читается.*ничего не изменилось/);
});

describe('files of other programs', () => {
  const html = `<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p>
    <DT><A HREF="https://habr.com/ru/articles/1/" ADD_DATE="1600000000">A</A>
    <DT><A HREF="https://example.org/">B</A></DL>`;
  const csv =
    'title,url,time_added,tags,status\nA,https://habr.com/ru/articles/2/,1600000000,x,unread';

  test.each([
    ['bookmarks', new File([html], 'b.html', { lastModified: 1.7e12 }), 1],
    ['Pocket', new File([csv], 'p.csv', { lastModified: 1.7e12 }), 0],
  ])('%s: articles of the site are added, twice changes nothing', async (_, file, others) => {
    const taker = aTaker();
    expect(await counted(taker, file)).toMatchObject({ added: 1 });
    expect(taker.state.value).toMatchObject({ file: { kind: 'foreign', others } });
    taker.acts.onStart();
    await comesTo(taker, 'done');
    expect(await storageUsedIn(taker)).toBe(1);
    expect(await counted(taker, file)).toMatchObject({ total: 0 });
  });

  test('what is none of them is refused with a reason', async () => {
    const taker = aTaker();
    taker.acts.onFile(new File(['hello'], 'x.txt'));
    await comesTo(taker, 'refused', ({ code }) => expect(code).toBe('unknown'));
  });
});

/** Figures: `DALEE_MANY=100000` for the size of a life. */
const MANY = Number(process.env.DALEE_MANY ?? 6_000);
test(`${MANY} articles, taken in and undone: no step grows with what is here`, async () => {
  const file = await aFileOfMany(MANY);
  const times: number[] = [];
  const taker = aTaker({
    through: direct => ({
      async stepRun(what) {
        const begun = performance.now();
        const answer = await direct.stepRun(what);
        times.push(performance.now() - begun);
        return answer;
      },
    }),
  });
  await counted(taker, file);
  taker.acts.onStart();
  await comesTo(taker, 'done', ({ changed }) => expect(changed).toBe(MANY));
  taker.acts.onUndo();
  await comesTo(taker, 'done', ({ verb }) => expect(verb).toBe('undo'));
  expect(await storageUsedIn(taker)).toBe(0);
  const [early, late] = [times.slice(2, 6), times.slice(-6, -2)].map(
    some => some.toSorted((a, b) => a - b)[1] ?? 0,
  );
  console.info(
    `steps: ${times.length}, early ${early?.toFixed(0)} ms, late ${late?.toFixed(0)} ms`,
  );
  expect(Math.max(...times)).toBeLessThan(10_000);
}, 300_000);

async function aFileOfMany(count: number): Promise<File> {
  const { writeBackup } = await import('../../../lib/transfer/backup/write-backup');
  const stamp = '0mwsi1hc00000aaaaaaaa' as Stamp;
  const records = idsUpTo(count).map(one => ({
    marks: { id: one, bookmark: { value: true, at: 1, stamp } },
  }));
  const about = { exportedAt: 1.7e12, app: '0.1.0', device: 'aaaaaaaa' };
  return new File([await writeBackup({ ...about, records, journal: [] })], 'many.json');
}
