import { describe, expect, test } from 'vitest';
import type { Marks, Stamp } from '../../../../../lib/library/model';
import { createMirror } from '../../../../../lib/library/store/backup-copies/mirror';
import { createShards } from '../../../../../lib/library/store/backup-copies/mirror-shards';
import { dirtyOf } from '../../../../../lib/library/store/base/mirror-lag';
import { madeLibrary } from '../../../../made/library';
import { aLibrary, anAct, bookmark, given, id, opened, page } from '../a-library';
import { anArea } from './copies-in-memory';

const note = (number: number, text: string) => anAct({ kind: 'note', id: id(number), text });
const forget = (number: number) => anAct({ kind: 'forget', ids: [id(number)] });
const tag = (number: number) =>
  anAct({ kind: 'tag', id: id(number), tag: '__proto__', value: true });
const read = (...numbers: number[]) => anAct({ kind: 'read', ids: numbers.map(id), value: true });

/** A library with a mirror beside it, and what both know of what the reader decided. */
function aMirrored() {
  const area = anArea();
  const one = aLibrary({ rule: 'opened' });
  const mirror = () => createMirror(area);
  return {
    ...one,
    area,
    flush: () => mirror().flush(one.db),
    mirrored: async () => [...(await mirror().read()).values()].sort(byId),
    decided: async () => (await one.db.marks.toArray()).map(decisions).sort(byId),
  };
}

describe('the mirror', () => {
  test('holds all that the reader decided, and what was finished', async () => {
    const { library, flush, mirrored, decided } = aMirrored();
    await library.act(bookmark(id(1), id(129), id(4_294_967_295)), page());
    await library.act(note(1, 'перечитать'), page());
    await library.act(tag(2), page());
    await library.act(read(3), page());
    await library.act(opened(id(4)), page());
    await library.act(forget(3), page());
    await flush();
    expect(await mirrored()).toEqual(await decided());
    expect((await mirrored()).find(one => one.id === id(4))?.reading?.finished).toBeDefined();
  });

  test('rewrites only the shards of what was changed', async () => {
    const { library, flush, area, mirrored, decided } = aMirrored();
    await library.act(bookmark(...Array.from({ length: 300 }, (_, at) => id(at + 1))), page());
    await flush();
    const before = new Map(area.kept);
    await library.act(bookmark(id(900)), page());
    await flush();
    const changed = [...area.kept].filter(([key, shard]) => before.get(key) !== shard);
    expect(changed.map(([key]) => key.split(':')[1])).toEqual([String(900 % 128)]);
    expect(await mirrored()).toEqual(await decided());
  });

  test('of a year of unfinished reading is not written at every tick', async () => {
    const { library, flush, area, db } = aMirrored();
    await library.act(opened(), page());
    await flush();
    area.allowed = 0;
    const tick = { id: id(1), seen: 'f000000000000000', spent: 1_000, finished: false };
    await library.progress(tick, page());
    expect((await db.derived.get('dirty'))?.value).toEqual({ all: false, ids: new Map() });
    await flush();
  });

  test.each([0, 1, 2, 3])(
    'loses nothing when the worker is ended after step %i of writing it',
    async steps => {
      const { library, flush, area, mirrored, decided } = aMirrored();
      await library.act(bookmark(id(1), id(129)), page());
      await flush();
      const before = await mirrored();
      await library.act(bookmark(id(257)), page());
      await library.act(note(1, 'новое'), page());
      area.allowed = steps;
      await flush().catch(() => {});
      const now = await mirrored();
      expect([before, await decided()]).toContainEqual(now);
      area.allowed = Number.POSITIVE_INFINITY;
      await flush();
      expect(await mirrored()).toEqual(await decided());
      expect(area.kept.size, 'one key per shard').toBe(1);
    },
  );

  test('takes less than 4 MB for a hundred thousand articles', async () => {
    const area = anArea();
    const shards = createShards(area);
    const made = madeLibrary(10_000, 7, Date.UTC(2026, 10, 23)).map(({ marks }) => marks);
    // A tenth of them, in shards as full as all of them would make.
    for (let nth = 0; nth < 13; nth += 1) {
      const some = made.slice(nth * 780, (nth + 1) * 780);
      await shards.replace(nth, '', async () => new Map(some.map(one => [one.id, one])));
    }
    const bytes = JSON.stringify([...area.kept]).length;
    expect((bytes / made.length) * 100_000).toBeLessThan(4 * 2 ** 20);
  });

  test('makes a damaged shard anew, of everything in it', async () => {
    const { library, flush, area, mirrored, decided } = aMirrored();
    await library.act(bookmark(id(1), id(129)), page());
    await flush();
    const [key = ''] = area.kept.keys();
    area.kept.set(key, { ...(area.kept.get(key) as object), sha: 'wrong' });
    expect(await mirrored()).toEqual([]);
    await library.act(note(1, 'и ещё'), page());
    await flush();
    expect(await mirrored()).toEqual(await decided());
  });

  test('takes in what is done while it is written', async () => {
    const { library, db, area, mirrored, decided } = aMirrored();
    const mirror = createMirror(area);
    await library.act(bookmark(id(1)), page());
    const writing = mirror.flush(db);
    await library.act(bookmark(id(2)), page());
    await Promise.all([writing, mirror.flush(db)]);
    expect(await mirrored()).toEqual(await decided());
  });

  test('is made anew where more was changed than is named one by one, and loses nothing of it', async () => {
    const { library, db, area, mirrored, decided } = aMirrored();
    const mirror = createMirror(area);
    await library.act(bookmark(id(1)), page());
    await mirror.flush(db);
    const many = (from: number) =>
      library.act(bookmark(...Array.from({ length: 4_100 }, (_, at) => id(from + at))), page());
    await many(10_000);
    expect((await dirtyOf(db)).ids.size, 'a note that every act writes stays small').toBe(0);
    const writing = mirror.flush(db);
    await library.act(bookmark(id(2)), page());
    await many(20_000);
    await Promise.all([writing, mirror.flush(db)]);
    expect(await mirrored()).toEqual(await decided());
    expect(await dirtyOf(db)).toEqual({ all: false, ids: new Map() });
  });

  test('keeps what a newer version keeps', async () => {
    const { library, db, flush, mirrored } = aMirrored();
    await db.marks.put({ id: id(1), stars: { value: 5, stamp: 'later' } });
    given(await library.act(bookmark(id(1)), page()));
    await flush();
    expect((await mirrored())[0]).toMatchObject({ stars: { value: 5 }, bookmark: { value: true } });
  });

  test('a round that the reader began anew is not ended by what an older copy says', async () => {
    const { library, flush, mirrored } = aMirrored();
    const { entry } = given(await library.act(opened(), page()));
    await library.undo({ act: 'u', of: entry as Stamp }, page());
    await flush();
    const [marks] = await mirrored();
    expect(marks?.reading?.round).not.toBe('');
    expect(marks?.reading?.finished).toBeUndefined();
  });
});

/** What of some marks must never be lost, without the times and places of reading. */
function decisions({ place: _, reading, ...marks }: Marks): Marks {
  if (!reading || (reading.round === '' && !reading.finished)) return marks;
  const { first: _f, last: _l, seenHash: _h, comments: _c, ...rest } = reading;
  return { ...marks, reading: { ...rest, seen: '0'.repeat(16), spent: 0 } };
}

const byId = (a: Marks, b: Marks) => Number(a.id) - Number(b.id);
