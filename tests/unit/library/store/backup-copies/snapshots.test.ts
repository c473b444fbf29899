import { describe, expect, test, vi } from 'vitest';
import { stampOf } from '../../../../../lib/library/marks/stamp';
import { createSnapshots } from '../../../../../lib/library/store/backup-copies/snapshots';
import { cleanUp } from '../../../../../lib/library/store/cleanup/daily-cleanup';
import { aLibrary, anAct, aTeaser, bookmark, DAY, given, id, opened, page } from '../a-library';
import { aSafeLibrary } from '../broken-database/a-safe-library';
import { aFolder } from './copies-in-memory';

const aShelf = () => {
  const folder = aFolder();
  return { ...aLibrary(), folder, snapshots: createSnapshots(folder) };
};

describe('a snapshot', () => {
  test('is the whole library of then, with what is known of its articles', async () => {
    const { library, db, snapshots, clock } = aShelf();
    await library.see(
      { list: 'feed', teasers: [aTeaser(), aTeaser({ id: id(9) })] } as never,
      page(),
    );
    await library.act(opened(), page());
    await library.act(bookmark(...Array.from({ length: 1_100 }, (_, at) => id(at + 1))), page());
    await snapshots.daily(db, clock.now);
    const snapshot = await snapshots.newest();
    const records = snapshot?.records ?? [];
    const marks = records.flatMap(one => ('marks' in one ? [one.marks] : []));
    expect(marks).toEqual(await db.marks.toArray());
    expect(records.flatMap(one => ('marks' in one && one.facts ? [one.facts.id] : []))).toEqual([
      id(1),
      id(9),
    ]);
    expect(records.flatMap(one => ('visit' in one ? [one.visit] : []))).toEqual(
      await db.visits.toArray(),
    );
    expect(snapshot?.journal).toEqual(
      (await db.journal.toArray()).map(({ ids: _, ...entry }) => entry),
    );
    expect(snapshot).toMatchObject({
      at: clock.now,
      device: (await db.derived.get('device'))?.value,
    });
  });

  test('is taken once a day, and seven are kept', async () => {
    const { library, db, snapshots, clock } = aShelf();
    for (let day = 0; day < 9; day += 1) {
      await library.act(bookmark(id(day + 1)), page());
      await snapshots.daily(db, clock.now);
      await library.act(bookmark(id(day + 101)), page());
      await snapshots.daily(db, clock.now + 1_000);
      clock.now += DAY;
    }
    const at = (await snapshots.list()).map(one => one.at);
    expect(at).toEqual([1, 2, 3, 4, 5, 6, 7].map(days => clock.now - days * DAY));
  });

  test.each([365, -1])(
    'of a day on which the clock was %i days wrong does not stay the newest',
    async days => {
      const { library, db, snapshots, clock } = aShelf();
      const now = clock.now;
      await library.act(bookmark(id(1)), page());
      clock.now = now + days * DAY;
      await snapshots.daily(db, clock.now);
      clock.now = now + DAY;
      await library.act(bookmark(id(2)), page());
      await snapshots.daily(db, clock.now);
      const marks = (await snapshots.newest())?.records.length;
      expect(marks).toBe(2);
    },
  );

  test.each(['cut', 'changed', 'emptied', 'shortened'])(
    'that was %s is passed over for the one before',
    async how => {
      const { library, db, snapshots, folder, clock } = aShelf();
      await library.act(bookmark(id(1)), page());
      await snapshots.daily(db, clock.now);
      clock.now += DAY;
      await library.act(bookmark(id(2)), page());
      await snapshots.daily(db, clock.now);
      const name = (await snapshots.list())[0]?.name ?? '';
      const bytes = folder.files.get(name) ?? new Uint8Array();
      const middle = Math.floor(bytes.length / 2);
      if (how === 'cut') folder.files.set(name, bytes.slice(0, -12));
      if (how === 'shortened') folder.files.set(name, await withoutLine(bytes, 1));
      if (how === 'emptied') folder.files.set(name, new Uint8Array());
      if (how === 'changed') folder.files.set(name, bytes.with(middle, (bytes[middle] ?? 0) ^ 255));
      expect(await snapshots.read(name)).toBeUndefined();
      expect((await snapshots.newest())?.at).toBe(clock.now - DAY);
    },
  );

  test('whose writing was broken off is none, is taken again on that day, and makes room', async () => {
    const { library, db, snapshots, folder, clock } = aShelf();
    await library.act(bookmark(id(1)), page());
    await snapshots.daily(db, clock.now);
    const [first] = folder.files.keys();
    folder.files.set(first ?? '', new Uint8Array());
    expect(await snapshots.list()).toEqual([]);
    await snapshots.daily(db, clock.now + 1);
    expect((await snapshots.newest())?.records).toHaveLength(1);
    expect([...folder.files.keys()]).not.toContain(first);
  });

  test('of today stays, also beside seven of a clock that was ahead', async () => {
    const { db, snapshots, folder, clock } = aShelf();
    for (let day = 0; day < 7; day += 1)
      folder.files.set(`y${String(day).padStart(20, '0')}-${day}.jsonl.gz`, new Uint8Array(1));
    await snapshots.daily(db, clock.now);
    expect((await snapshots.newest())?.at).toBe(clock.now);
    expect(await snapshots.list()).toHaveLength(7);
  });

  test('is taken though the mirror cannot be written', async () => {
    const { library, area, snapshots } = aSafeLibrary();
    area.allowed = 0;
    given(await library.act(bookmark(id(1)), page()));
    await vi.waitFor(async () => expect((await snapshots.newest())?.records).toHaveLength(1));
  });

  test('holds nothing of what was forgotten for good, and else is as it was on its day', async () => {
    const { library, db, snapshots, clock } = aShelf();
    await library.see({ teasers: [aTeaser({ title: 'тайное имя' })] }, page());
    await library.act(anAct({ kind: 'note', id: id(1), text: 'тайна' }), page());
    await library.act(bookmark(id(1), id(2)), page());
    await snapshots.daily(db, clock.now);
    given(await library.act(anAct({ kind: 'forget', ids: [id(1)] }), page()));
    clock.now += 31 * DAY;
    await library.act(anAct({ kind: 'read', ids: [id(3)], value: true }), page());
    await snapshots.daily(db, clock.now);
    const days = await snapshots.list();
    await cleanUp(db, clock.now, snapshots.forget);
    await cleanUp(db, clock.now, snapshots.forget);
    expect(await snapshots.list()).toEqual(days);
    const [today, before] = await Promise.all(days.map(({ name }) => snapshots.read(name)));
    expect(JSON.stringify([today, before])).not.toContain('тай');
    expect(before?.records.flatMap(line => ('marks' in line ? [line.marks] : []))).toMatchObject([
      { id: id(1), forgotten: expect.any(String) },
      { id: id(2), bookmark: { value: true } },
    ]);
    expect(before?.journal.map(({ kind }) => kind)).toEqual(['note', 'bookmark']);
    expect(today?.journal).toHaveLength(4);
  });

  test('that is damaged goes when something was forgotten for good: who knows what it holds', async () => {
    const { library, db, snapshots, folder, clock } = aShelf();
    await library.act(bookmark(id(1)), page());
    await snapshots.daily(db, clock.now);
    const [name = ''] = folder.files.keys();
    folder.files.set(name, new Uint8Array(9));
    await snapshots.forget(new Map([[id(1), stampOf(clock.now)]]));
    expect([...folder.files.keys()]).toEqual([]);
  });
});

/** A sound archive, of a text in which a line is missing. */
async function withoutLine(packed: Uint8Array<ArrayBuffer>, nth: number) {
  const stream = new Response(packed).body?.pipeThrough(new DecompressionStream('gzip'));
  const lines = (await new Response(stream).text()).split('\n').toSpliced(nth, 1);
  const again = new Response(lines.join('\n')).body?.pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(again).arrayBuffer());
}
