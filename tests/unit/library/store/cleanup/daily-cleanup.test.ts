import Dexie from 'dexie';
import { describe, expect, test, vi } from 'vitest';
import { rebuild } from '../../../../../lib/library/acts/marks-from-journal';
import { stampOf } from '../../../../../lib/library/marks/stamp';
import type { Stamp } from '../../../../../lib/library/model';
import type { Database } from '../../../../../lib/library/store/base/database';
import { cleanUp } from '../../../../../lib/library/store/cleanup/daily-cleanup';
import { aLibrary, anAct, aTeaser, bookmark, DAY, given, id, opened, page } from '../a-library';
import { doRun } from '../import-runs/a-run';

const note = (text: string) => anAct({ kind: 'note', id: id(1), text });
const forget = () => anAct({ kind: 'forget', ids: [id(1)] });

const noCopies = async () => {};
/** What is due when it looks goes when it looks again. */
async function sweepTwice(db: Database, now: number) {
  await cleanUp(db, now, noCopies);
  await cleanUp(db, now, noCopies);
}

describe('the daily sweep', () => {
  test('lets go of facts of strangers after 60 days, and of nobody else', async () => {
    const { library, db, clock } = aLibrary();
    await library.see({ teasers: [1, 2, 3].map(number => aTeaser({ id: id(number) })) }, page());
    await library.act(bookmark(id(1)), page());
    await library.open({ id: id(2) }, page());
    clock.now += 59 * DAY;
    await sweepTwice(db, clock.now);
    expect(await db.articles.count()).toBe(3);
    clock.now += 2 * DAY;
    await sweepTwice(db, clock.now);
    expect(await db.articles.toCollection().primaryKeys()).toEqual([id(1)].concat(id(2)));
    expect(await db.marks.count()).toBe(1);
  });

  test('goes through many of them', async () => {
    const { library, db, clock } = aLibrary();
    for (let part = 0; part < 3; part += 1) {
      const numbers = Array.from({ length: 500 }, (_, at) => part * 500 + at + 1);
      await library.see({ teasers: numbers.map(one => aTeaser({ id: id(one) })) }, page());
    }
    await sweepTwice(db, clock.now + 61 * DAY);
    expect(await db.articles.count()).toBe(0);
  });

  test('takes what was forgotten out of the journal after 30 days, not before', async () => {
    const { library, db, clock } = aLibrary();
    await library.see({ teasers: [aTeaser({ title: 'тайна' })] }, page());
    await library.act(note('тайная заметка'), page());
    await library.act(bookmark(id(1), id(2)), page());
    await library.act(forget(), page());
    clock.now += 29 * DAY;
    await sweepTwice(db, clock.now);
    expect(await everything(db)).toContain('тайн');
    clock.now += 2 * DAY;
    await sweepTwice(db, clock.now);
    expect(await everything(db)).not.toContain('тайн');
    expect(await db.journal.count()).toBe(3);
    expect((await db.marks.get(id(1)))?.forgotten).toBeDefined();
    expect((await db.marks.get(id(2)))?.bookmark?.value).toBe(true);
  });

  test('makes the copies anew, and does so the next day where it was interrupted', async () => {
    const { library, db, clock } = aLibrary();
    const copies = vi.fn(async () => {});
    await library.act(note('тайная заметка'), page());
    await library.act(forget(), page());
    clock.now += 31 * DAY;
    await cleanUp(db, clock.now, copies);
    copies.mockRejectedValueOnce(new Error('the worker was ended'));
    await expect(cleanUp(db, clock.now, copies)).rejects.toThrow();
    await cleanUp(db, clock.now + DAY, copies);
    expect(copies).toHaveBeenCalledTimes(2);
    await cleanUp(db, clock.now + 2 * DAY, copies);
    expect(copies, 'once it is done, it is done').toHaveBeenCalledTimes(2);
  });

  test('keeps what was brought back, and what the reader did after forgetting', async () => {
    const { library, db, clock } = aLibrary();
    await library.act(note('возвращённая'), page());
    const { entry } = given(await library.act(forget(), page()));
    await library.undo({ act: 'u', of: entry as Stamp }, page());
    clock.now += 31 * DAY;
    await sweepTwice(db, clock.now);
    expect(await everything(db)).toContain('возвращённая');
    await library.act(forget(), page());
    await library.act(opened(), page());
    await library.act(note('новая'), page());
    clock.now += 31 * DAY;
    await sweepTwice(db, clock.now);
    expect(await everything(db)).not.toContain('возвращённая');
    expect(await everything(db)).toContain('новая');
  });

  test('keeps what was done after a forgetting that a file told of', async () => {
    const { library, db, clock } = aLibrary();
    await library.see({ teasers: [aTeaser()] }, page());
    await library.act(bookmark(id(1)), page());
    const forgotten = stampOf(clock.now + 1_000);
    clock.now += DAY;
    await library.act(note('later'), page());
    await doRun(library, {
      verb: 'add',
      steps: [{ pieces: [{ id: id(1), marks: { id: id(1), forgotten } }] }],
    });
    expect((await db.articles.get(id(1)))?.title, 'it is still known').toBe(aTeaser().title);
    clock.now += 31 * DAY;
    await sweepTwice(db, clock.now);
    const marks = await db.marks.toArray();
    expect(marks[0]).toMatchObject({ forgotten, note: [{ text: 'later' }] });
    expect(rebuild(await db.journal.toArray())).toEqual(marks);
  });

  test('takes nothing away on a clock that leapt a year ahead and comes back', async () => {
    const { library, db, clock } = aLibrary();
    await library.see({ teasers: [1, 2].map(number => aTeaser({ id: id(number) })) }, page());
    await library.act(note('дорогая'), page());
    const { entry } = given(await library.act(forget(), page()));
    await cleanUp(db, clock.now, noCopies);
    await cleanUp(db, clock.now + 365 * DAY, noCopies);
    clock.now += DAY;
    await cleanUp(db, clock.now, noCopies);
    expect(await db.articles.count()).toBe(1);
    given(await library.undo({ act: 'u', of: entry as Stamp }, page()));
    expect((await db.marks.get(id(1)))?.note?.[0]?.text).toBe('дорогая');
    expect((await db.articles.get(id(1)))?.title).toBe(aTeaser().title);
  });

  test('takes what was forgotten after the clock had been a year ahead, not a year later', async () => {
    const { library, db, clock } = aLibrary();
    clock.now += 365 * DAY;
    await library.act(bookmark(id(2)), page());
    clock.now -= 365 * DAY;
    await library.act(note('тайная заметка'), page());
    await library.act(forget(), page());
    await sweepTwice(db, clock.now + 29 * DAY);
    expect(await everything(db)).toContain('тайн');
    await sweepTwice(db, clock.now + 31 * DAY);
    expect(await everything(db)).not.toContain('тайн');
    expect((await db.marks.get(id(2)))?.bookmark?.value).toBe(true);
  });

  test('leaves the facts of what is seen again while it sweeps', async () => {
    const { library, db, clock } = aLibrary();
    await library.see({ teasers: [aTeaser()] }, page());
    clock.now += 61 * DAY;
    await cleanUp(db, clock.now, noCopies);
    const where = db.copies.where.bind(db.copies);
    let seen: Promise<unknown> | undefined;
    vi.spyOn(db.copies, 'where').mockImplementation(by => {
      seen ??= Dexie.ignoreTransaction(() => library.see({ teasers: [aTeaser()] }, page()));
      return where(by);
    });
    await cleanUp(db, clock.now, noCopies);
    await seen;
    expect(await db.articles.count()).toBe(1);
  });

  test('keeps the list of requests for 90 days', async () => {
    const { db, clock } = aLibrary();
    const request = { url: 'https://habr.com/', why: 'open', ms: 1, bytes: 1 } as const;
    await db.requests.bulkAdd([
      { ...request, at: clock.now - 91 * DAY },
      { ...request, at: clock.now - 89 * DAY },
    ]);
    await sweepTwice(db, clock.now);
    expect(await db.requests.count()).toBe(1);
  });
});

const everything = async (db: ReturnType<typeof aLibrary>['db']) =>
  JSON.stringify(await Promise.all(db.tables.map(table => table.toArray())));
