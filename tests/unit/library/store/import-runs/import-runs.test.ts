import { describe, expect, test } from 'vitest';
import { rebuild } from '../../../../../lib/library/acts/marks-from-journal';
import { stampOf } from '../../../../../lib/library/marks/stamp';
import type { Entry, Stamp } from '../../../../../lib/library/model';
import { lastStamp } from '../../../../../lib/library/store/base/act-context';
import type { Database } from '../../../../../lib/library/store/base/database';
import { readNote } from '../../../../../lib/library/store/base/derived-records';
import { cleanUp } from '../../../../../lib/library/store/cleanup/daily-cleanup';
import { lookUp } from '../../../../../lib/library/view-index';
import { aLibrary, anAct, anArticle, aTeaser, bookmark, DAY, given, id, page } from '../a-library';
import { doRun, inSteps, kept, many, own, undoRun } from './a-run';

const begin = { run: 'r', verb: 'add', total: 3 } as const;
const stepOf = (nth: number, from: number) => ({ run: 'r', nth, pieces: many(2, from) });

/** What pages read: the written index stands for all of the journal. */
async function indexIsRight(db: Database) {
  const index = await readNote(db, 'index');
  expect(index?.upTo).toBe(await lastStamp(db));
  const marks = await db.marks.toArray();
  const shown = marks.filter(one => index && lookUp(index, one.id)).length;
  expect(shown).toBe(marks.filter(one => one.bookmark?.value).length);
}

describe('a run', () => {
  test('is one batch of the journal, told as such', async () => {
    const { library, db, changed } = aLibrary();
    const run = await doRun(library, { verb: 'add', steps: inSteps(many(7), 3) });
    const entries = await db.journal.toArray();
    expect(run).toMatchObject({ steps: 3, changed: 7, left: 0, ended: true });
    expect(entries.map(({ kind, batch }) => [kind, batch])).toEqual(
      Array.from({ length: 3 }, () => ['imported', run.batch]),
    );
    expect(changed.mock.calls.flat(2)).toHaveLength(7);
    await indexIsRight(db);
  });

  test('is undone in steps, and that again', async () => {
    const { library, db } = aLibrary();
    const run = await doRun(library, { verb: 'add', steps: inSteps(many(7), 3) });
    const undone = await undoRun(library, run);
    expect(undone).toMatchObject({ steps: 3, changed: 7, left: 0 });
    expect((await db.marks.toArray()).filter(one => one.bookmark?.value)).toEqual([]);
    await indexIsRight(db);
    const redone = await undoRun(library, undone);
    expect(redone.changed).toBe(7);
    expect((await db.marks.toArray()).filter(one => one.bookmark?.value)).toHaveLength(7);
  });

  test('is undone to the end by the worker itself where the page that undid it was closed', async () => {
    const { library, db, restart } = aLibrary();
    const { batch } = await doRun(library, { verb: 'add', steps: inSteps(many(7), 3) });
    await library.beginRun({ run: 'u', verb: 'undo', of: batch as Stamp }, own);
    await library.stepRun({ run: 'u', nth: 0 }, own);
    await restart().library.goOn();
    expect(await readNote(db, 'run')).toMatchObject({ steps: 3, changed: 7, ended: true });
    expect((await db.marks.toArray()).filter(one => one.bookmark?.value)).toEqual([]);
    await indexIsRight(db);
  });

  test('that brings something in waits for its page', async () => {
    const { library, db } = aLibrary();
    await library.beginRun(begin, own);
    await library.stepRun(stepOf(0, 1), own);
    await library.goOn();
    expect(await readNote(db, 'run')).toMatchObject({ steps: 1, ended: false });
  });

  test('says what its undo left, since it was changed meanwhile', async () => {
    const { library } = aLibrary();
    const run = await doRun(library, { verb: 'add', steps: inSteps(many(7), 3) });
    await library.act(anAct({ kind: 'bookmark', ids: [id(2), id(5)], value: false }), page());
    expect(await undoRun(library, run)).toMatchObject({ changed: 5, left: 2 });
  });

  test.each(['add', 'back'] as const)(
    'goes on in the next worker after every step, and so does its undo: %s',
    async verb => {
      const { library, restart } = aLibrary();
      const anew = () => restart().library;
      const run = await doRun(library, { verb, steps: inSteps(many(7), 3), between: anew });
      const { db } = restart();
      expect(await db.marks.count()).toBe(7);
      expect(new Set((await db.journal.toArray()).map(({ batch }) => batch))).toEqual(
        new Set([run.batch]),
      );
      await indexIsRight(db);
      expect(await undoRun(anew(), run, anew)).toMatchObject({
        changed: 7,
        left: 0,
      });
      await indexIsRight(db);
    },
  );

  test('whose page died goes on where it was, in the same batch', async () => {
    const { library, restart } = aLibrary();
    await library.beginRun(begin, own);
    const first = given(await library.stepRun(stepOf(0, 1), own));
    const next = restart().library;
    expect(given(await next.beginRun(begin, own))).toEqual(first);
    expect(given(await next.stepRun(stepOf(1, 3), own)).batch).toBe(first.batch);
  });

  test('never lets an index that lags be read', async () => {
    const { library, db } = aLibrary();
    await library.beginRun(begin, own);
    await library.stepRun(stepOf(0, 1), own);
    await library.ready(undefined, own);
    await indexIsRight(db);
  });
});

describe('a step', () => {
  test('that is sent twice is done once, however much was done between', async () => {
    const { library, db } = aLibrary();
    await library.beginRun({ ...begin, verb: 'back' }, own);
    const first = given(await library.stepRun(stepOf(0, 1), own));
    for (let nth = 100; nth < 170; nth++) await library.act(bookmark(id(nth)), page());
    await library.act(anAct({ kind: 'bookmark', ids: [id(1)], value: false }), page());
    expect(given(await library.stepRun(stepOf(0, 1), own))).toEqual(first);
    expect((await db.marks.get(id(1)))?.bookmark?.value).toBe(false);
  });

  test('is refused before its turn, and without a run', async () => {
    const { library, db } = aLibrary();
    expect(await library.stepRun(stepOf(0, 1), own)).toMatchObject({ error: { code: 'refused' } });
    await library.beginRun(begin, own);
    expect(await library.stepRun(stepOf(1, 1), own)).toMatchObject({ error: { code: 'invalid' } });
    await library.endRun({ run: 'r' }, own);
    expect(await library.stepRun(stepOf(0, 1), own)).toMatchObject({ error: { code: 'refused' } });
    expect(await db.marks.count()).toBe(0);
  });

  test('that comes after the end does nothing, though it was let in before', async () => {
    const { library, db } = aLibrary();
    given(await library.beginRun(begin, own));
    given(await library.stepRun(stepOf(0, 1), own));
    await Promise.all([library.stepRun(stepOf(1, 3), own), library.endRun({ run: 'r' }, own)]);
    expect(await db.marks.count()).toBe(2);
    expect(await readNote(db, 'run')).toMatchObject({ steps: 1, ended: true });
  });

  test('is written whole or not at all, and done again when it is sent again', async () => {
    const { library, db } = aLibrary();
    await library.beginRun(begin, own);
    await library.stepRun(stepOf(0, 1), own);
    let broken = true;
    db.derived.hook('updating', () => {
      if (broken) throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await library.stepRun(stepOf(1, 3), own)).toMatchObject({ error: { code: 'full' } });
    expect(await db.marks.count()).toBe(2);
    broken = false;
    expect(given(await library.stepRun(stepOf(1, 3), own)).steps).toBe(2);
    expect(await db.marks.count()).toBe(4);
  });
});

test('a disk that is full in the middle of a run costs cached copies, and neither marks nor the run', async () => {
  const { library, db } = aLibrary({
    fetchArticle: async one => anArticle('<p>x</p>', { id: one }),
  });
  await library.act(bookmark(id(100)), page());
  for (const number of [100, 101]) await library.open({ id: id(number) }, page());
  let full = false;
  db.marks.hook('creating', () => {
    if (full) throw new DOMException('no room', 'QuotaExceededError');
  });
  db.copies.hook('deleting', () => {
    full = false;
  });
  await library.beginRun(begin, own);
  await library.stepRun(stepOf(0, 1), own);
  full = true;
  for (const nth of [1, 2]) given(await library.stepRun(stepOf(nth, 1 + 2 * nth), own));
  expect(given(await library.endRun({ run: 'r' }, own))).toMatchObject({ changed: 6, steps: 3 });
  expect(await db.copies.toCollection().primaryKeys()).toEqual([id(100)]);
  expect(await db.marks.count()).toBe(7);
  await indexIsRight(db);
});

test('two runs at a time: the second is refused until the first has ended', async () => {
  const { library } = aLibrary();
  await library.beginRun(begin, own);
  const other = { ...begin, run: 'other' };
  expect(await library.beginRun(other, own)).toMatchObject({ error: { code: 'running' } });
  await library.endRun({ run: 'r' }, own);
  expect(given(await library.beginRun(other, own))).toMatchObject({ run: 'other', steps: 0 });
});

describe('going back', () => {
  test('200 marked by mistake are as they were; undone, they are read again', async () => {
    const { library, db } = aLibrary();
    const ids = Array.from({ length: 200 }, (_, at) => id(at + 1));
    await library.act(bookmark(...ids.slice(0, 150)), page());
    const pieces = ids.map(one => ({ id: one }));
    const then = new Map((await db.marks.toArray()).map(marks => [marks.id, marks]));
    await library.act(anAct({ kind: 'read', ids, value: true }), page());
    const load = pieces.map(({ id: one }) => ({
      id: one,
      ...(then.has(one) && { marks: then.get(one) }),
    }));
    const run = await doRun(library, { verb: 'back', steps: inSteps(load as never, 64) });
    const states = async () => {
      const { views } = given(await library.marks({ ids }, page()));
      return ids.map(one => `${views[one]?.state ?? 'unread'} ${views[one]?.bookmarked ?? false}`);
    };
    expect(run.changed).toBe(200);
    expect(await states()).toEqual(ids.map((_, at) => `unread ${at < 150}`));
    expect(await undoRun(library, run)).toMatchObject({ changed: 200, left: 0 });
    expect(await states()).toEqual(ids.map((_, at) => `read ${at < 150}`));
  });
});

describe('what comes beside the marks', () => {
  test('facts: the newer ones say what both know, the older ones fill what is missing', async () => {
    const { library, db, clock } = aLibrary();
    await library.see({ teasers: [aTeaser({ id: id(1), title: 'Здесь' })] }, page());
    const said = {
      ...aTeaser({ title: 'Там', hubs: ['ml'] }),
      firstSeenAt: 5,
      from: 'card',
    } as const;
    const older = { ...kept(1), facts: { ...said, factsAt: clock.now - 1 } };
    await doRun(library, { verb: 'add', steps: [{ pieces: [older] }] });
    expect(await db.articles.get(id(1))).toMatchObject({
      title: 'Здесь',
      hubs: ['ml'],
      firstSeenAt: 5,
    });
    const newer = { ...kept(1), facts: { ...said, factsAt: clock.now + 1 } };
    await doRun(library, { verb: 'add', steps: [{ pieces: [newer] }] });
    expect(await db.articles.get(id(1))).toMatchObject({ title: 'Там' });
  });

  test('the journal of elsewhere: all marks can be made anew from both, and acts go on later than it', async () => {
    const other = aLibrary();
    other.clock.now += 1e9;
    await other.library.act(bookmark(id(1)), page());
    await other.library.act(anAct({ kind: 'note', id: id(1), text: 'there' }), page());
    const pieces = (await other.db.marks.toArray()).map(marks => ({ id: marks.id, marks }));
    const journal = (await other.db.journal.toArray()).map(({ ids: _, ...entry }) => entry);
    const { library, db } = aLibrary();
    await library.act(bookmark(id(2)), page());
    await doRun(library, { verb: 'add', steps: [{ pieces }, { journal }, { journal }] });
    expect(await db.journal.count()).toBe(4);
    const anew = rebuild(await db.journal.toArray()).sort((a, b) => Number(a.id) - Number(b.id));
    expect(anew).toEqual(await db.marks.toArray());
    await indexIsRight(db);
    await library.act(anAct({ kind: 'bookmark', ids: [id(1)], value: false }), page());
    expect((await db.marks.get(id(1)))?.bookmark?.value).toBe(false);
    expect((await db.journal.where('ids').equals(id(1)).toArray()).length).toBe(4);
  });

  test('contents that were forgotten for good do not come back with it', async () => {
    const { library, db, clock } = aLibrary();
    await library.act(anAct({ kind: 'note', id: id(1), text: 'secret' }), page());
    const [here] = (await db.journal.toArray()).map(({ ids: _, ...entry }) => entry);
    const there = { ...here, stamp: stampOf(clock.now - 1) };
    await library.act(anAct({ kind: 'forget', ids: [id(1)] }), page());
    clock.now += 31 * DAY;
    await cleanUp(db, clock.now, async () => {});
    await cleanUp(db, clock.now, async () => {});
    await doRun(library, {
      verb: 'add',
      steps: [{ pieces: [kept(1)] }, { journal: [here, there] as Entry[] }],
    });
    expect(await db.journal.count()).toBe(3);
    expect(JSON.stringify(await db.journal.toArray())).not.toContain('secret');
  });

  test('visits: what either has seen is not new', async () => {
    const { library, db } = aLibrary();
    const visit = { list: 'feed', from: 1, last: 2, newest: 3 } as never;
    await doRun(library, { verb: 'add', steps: [{ visits: [visit] }] });
    await doRun(library, {
      verb: 'add',
      steps: [{ visits: [{ ...(visit as object), newest: 2 } as never] }],
    });
    expect(await db.visits.toArray()).toEqual([visit]);
  });
});
