import { afterEach, expect, test, vi } from 'vitest';
import { stampOf } from '../../../lib/library/marks/stamp';
import type { Marks } from '../../../lib/library/model';
import { Database } from '../../../lib/library/store/base/database';
import { cleanUp } from '../../../lib/library/store/cleanup/daily-cleanup';
import { watch } from '../../../lib/lists/live-query';
import { createForgotten } from '../../../lib/settings-page/forgotten-articles';
import type { Forgotten } from '../../../lib/settings-page/settings-state';
import { createUnforgetSection } from '../../../lib/settings-page/unforget-section';
import { runnerOf } from '../import/an-importer';
import { aLibrary, anAct, aTeaser, bookmark, DAY, id, page } from '../library/store/a-library';
import { doRun, inSteps, kept, own } from '../library/store/import-runs/a-run';

const ALL = 'ffffffffffffffff';

let ended = new AbortController();
afterEach(() => {
  ended.abort();
  ended = new AbortController();
});

/** The settings page's list of what was forgotten, read through a connection of its own. */
function aPage() {
  const { library, db, clock } = aLibrary();
  const find = createForgotten(() => clock.now);
  const connection = new Database(db.name);
  const list = watch(
    () => find(connection),
    () => expect.unreachable(),
    ended.signal,
  );
  const undo = vi.fn<typeof library.undo>((...of) => library.undo(...of));
  const { unforgetState, onUnforget } = createUnforgetSection({
    undo: args => undo(args, own),
    ...runnerOf(library),
  });
  return {
    ...{ library, db, clock, unforgetState, undo },
    forget: (...numbers: number[]) =>
      library.act(anAct({ kind: 'forget', ids: numbers.map(id) }), page()),
    keep: (...numbers: number[]) => library.act(bookmark(...numbers.map(id)), page()),
    isKept: async (number: number) => (await db.marks.get(id(number)))?.bookmark?.value ?? false,
    shows: (check: (lines: readonly Forgotten[]) => void) =>
      vi.waitFor(() => check(list.value ?? [expect.unreachable()]), {
        timeout: 5_000,
        interval: 5,
      }),
    /** Brings back the line of that place, and waits for the answer. */
    bringsBack: async (nth = 0) => {
      await onUnforget(list.value?.[nth] as Forgotten);
      return unforgetState.value;
    },
  };
}

/** As a device that is ahead of this one has it. */
const forgottenLater = (number: number, { clock }: { clock: { now: number } }): Marks => ({
  id: id(number),
  forgotten: stampOf(clock.now + DAY),
});
const articlesIn = (lines: readonly Forgotten[]) => lines.map(({ articles }) => articles);

test('what was forgotten is listed with its name, when, and until when; brought back, it is not', async () => {
  const here = aPage();
  await here.library.see({ teasers: [aTeaser({ title: 'Елка' })] }, page());
  await here.keep(1);
  await here.forget(1);
  const at = here.clock.now;
  await here.shows(lines =>
    expect(lines).toMatchObject([
      {
        ...{ articles: 1, at, until: at + 30 * DAY, besides: false },
        only: { id: id(1), title: 'Елка', author: 'derunat' },
      },
    ]),
  );
  expect(await here.bringsBack()).toEqual({ phase: 'done', changed: 1, left: 0 });
  expect(await here.isKept(1)).toBe(true);
  await here.shows(lines => expect(lines).toEqual([]));
});

test('the newest stands first; of an article without facts there is the number', async () => {
  const here = aPage();
  await here.keep(1, 2);
  await here.forget(1);
  here.clock.now += DAY;
  await here.forget(2);
  await here.shows(lines =>
    expect(lines.map(({ only }) => only)).toEqual([{ id: id(2) }, { id: id(1) }]),
  );
});

test('what was forgotten together is one line, and of it comes back what was not changed since', async () => {
  const here = aPage();
  const numbers = Array.from({ length: 40 }, (_, at) => at + 1);
  await here.keep(...numbers);
  await here.forget(...numbers);
  await here.shows(lines => expect(articlesIn(lines)).toEqual([40]));
  await here.keep(7, 9);
  await here.shows(lines => expect(articlesIn(lines)).toEqual([38]));
  expect(await here.bringsBack()).toEqual({ phase: 'done', changed: 38, left: 2 });
  await here.shows(lines => expect(lines).toEqual([]));
});

test('what many entries of one act forgot is one line, and comes back in steps', async () => {
  const here = aPage();
  const numbers = Array.from({ length: 12 }, (_, at) => at + 1);
  await here.keep(...numbers);
  const gone = numbers.map(number => ({ id: id(number), marks: forgottenLater(number, here) }));
  await doRun(here.library, { verb: 'add', steps: inSteps(gone, 1) });
  await here.shows(lines => expect(lines).toMatchObject([{ articles: 12, entries: 12 }]));
  expect(await here.bringsBack()).toMatchObject({ phase: 'done', changed: 12, left: 0 });
  expect(here.undo).not.toHaveBeenCalled();
  await here.shows(lines => expect(lines).toEqual([]));
});

test('forgotten again after it was back, it can be brought back again', async () => {
  const here = aPage();
  await here.keep(1);
  await here.forget(1);
  await here.shows(lines => expect(lines).toHaveLength(1));
  await here.bringsBack();
  await here.shows(lines => expect(lines).toEqual([]));
  const back = await here.db.journal.orderBy('stamp').last();
  await here.library.undo({ act: 'again', of: back?.stamp as Forgotten['handle'] }, page());
  await here.shows(lines => expect(lines).toMatchObject([{ articles: 1, only: { id: id(1) } }]));
  await here.bringsBack();
  expect(await here.isKept(1)).toBe(true);
  await here.shows(lines => expect(lines).toEqual([]));
});

test('what is back stays back, whatever the reader does with it then', async () => {
  const here = aPage();
  const act = (what: Parameters<typeof anAct>[0]) => here.library.act(anAct(what), page());
  await act({ kind: 'opened', id: id(1) });
  await here.library.progress({ id: id(1), seen: ALL, spent: 15_000, finished: true }, page());
  await here.forget(1);
  await here.shows(lines => expect(lines).toHaveLength(1));
  await here.bringsBack();
  await act({ kind: 'read', ids: [id(1)], value: false });
  await act({ kind: 'opened', id: id(1) });
  await here.keep(3);
  await here.forget(3);
  await here.shows(lines => expect(lines.map(({ only }) => only?.id)).toEqual([id(3)]));
});

test('what two devices forgot stands once', async () => {
  const here = aPage();
  await here.keep(1);
  const stamp = stampOf(here.clock.now + DAY);
  const theirs = { stamp, at: here.clock.now, kind: 'forgot' as const };
  const before = { id: id(1), note: [{ text: 'их', at: 0, stamp: stampOf(1) }] };
  const changes = [{ id: id(1), field: 'forgotten' as const, before, after: stamp }];
  await doRun(here.library, {
    verb: 'add',
    steps: [
      { pieces: [{ id: id(1), marks: { id: id(1), forgotten: stamp } }] },
      { journal: [{ ...theirs, changes }] },
    ],
  });
  await here.shows(lines => expect(lines).toMatchObject([{ articles: 1, handle: stamp }]));
});

test('what came forgotten in a file can be brought back, and it is told that the rest of the file goes, too', async () => {
  const here = aPage();
  await here.keep(1);
  const forgotten = { id: id(1), marks: forgottenLater(1, here) };
  await doRun(here.library, { verb: 'add', steps: inSteps([forgotten, kept(2)], 1) });
  await here.shows(lines => expect(lines).toMatchObject([{ articles: 1, besides: true }]));
  await here.bringsBack();
  expect([await here.isKept(1), await here.isKept(2)]).toEqual([true, false]);
});

test('what has had its thirty days is not listed, nor what a wrong clock has put ahead of them', async () => {
  const here = aPage();
  await here.keep(1, 2);
  here.clock.now += 60 * DAY;
  await here.forget(1);
  here.clock.now -= 60 * DAY;
  await here.forget(2);
  await here.shows(lines => expect(lines).toHaveLength(2));
  here.clock.now += 30 * DAY;
  await cleanUp(here.db, here.clock.now, async () => {});
  await cleanUp(here.db, here.clock.now, async () => {});
  await here.keep(3);
  await here.shows(lines => expect(lines).toMatchObject([{ only: { id: id(1) } }]));
});

test('while a file is being taken in it says so, and nothing is brought back', async () => {
  const here = aPage();
  const { unforgetState, onUnforget } = createUnforgetSection({
    ...runnerOf(here.library),
    undo: async () => expect.unreachable(),
  });
  await here.library.beginRun({ run: 'a-file', verb: 'add', total: 2 }, own);
  await onUnforget({ handle: stampOf(0), entries: 11 } as Forgotten);
  expect(unforgetState.value).toEqual({ phase: 'failed', code: 'running' });
});
