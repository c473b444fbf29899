import { describe, expect, test, vi } from 'vitest';
import type { Marks } from '../../../lib/library/model';
import {
  aLibrary,
  anAct,
  bookmark,
  DAY,
  given,
  id,
  opened,
  page,
} from '../library/store/a-library';
import { aTaker, comesTo, counted, idsUpTo, saved } from './an-importer';

vi.setConfig({ testTimeout: 60_000 });

type House = ReturnType<typeof aLibrary>;
const note = (number: number, text: string) => anAct({ kind: 'note', id: id(number), text });
const viewsOf = async ({ library }: House) =>
  given(await library.marks({ ids: idsUpTo(9) }, page())).views;
const marksIn = async ({ db }: House) => {
  const all = await db.marks.toArray();
  return Object.fromEntries(all.map(one => [one.id, one] as [string, Marks]));
};

/** Adds what is missing of another library's backup. */
async function takes(house: House, file: File) {
  const taker = aTaker({ house });
  const preview = await counted(taker, file);
  taker.acts.onSure(true);
  taker.acts.onStart();
  if (preview.total > 0) await comesTo(taker, 'done');
  return preview;
}

test('two profiles that take in each other’s backups know the same, and a second time there is nothing to do', async () => {
  const [home, work] = [aLibrary(), aLibrary()];
  given(await home.library.act(bookmark(id(1), id(2)), page()));
  given(await home.library.act(note(3, 'дома'), page()));
  given(await home.library.act(opened(id(4)), page()));
  work.clock.now += DAY;
  given(await work.library.act(bookmark(id(2), id(5)), page()));
  given(await work.library.act(note(3, 'на работе'), page()));
  given(await work.library.act(anAct({ kind: 'read', ids: [id(1)], value: true }), page()));
  const files = [await saved(home), await saved(work)] as const;
  await takes(home, files[1]);
  await takes(work, files[0]);
  expect(await marksIn(home)).toEqual(await marksIn(work));
  expect(await viewsOf(home)).toEqual(await viewsOf(work));
  expect((await home.db.marks.get(id(3)))?.note?.map(({ text }) => text)).toEqual([
    'на работе',
    'дома',
  ]);
  expect(await takes(home, await saved(work))).toMatchObject({ added: 0, changed: 0, emptied: 0 });
});

test('a field of a newer version goes round: opened, acted on, undone, saved, taken in elsewhere', async () => {
  const newer = { stars: { value: 5, of: [1, { deep: true }] }, 'highlights:1': ['x'] };
  const here = aLibrary();
  await here.db.marks.put({ id: id(1), ...newer } as Marks);
  given(await here.library.act(opened(), page()));
  const { entry } = given(await here.library.act(bookmark(id(1)), page()));
  given(await here.library.undo({ act: 'u', of: entry ?? ('' as never) }, page()));
  const there = aLibrary();
  await takes(there, await saved(here));
  expect(await there.db.marks.get(id(1))).toMatchObject(newer);
  const again = aLibrary();
  await takes(again, await saved(there));
  expect(await marksIn(again)).toEqual(await marksIn(here));
});

describe.each([
  ['back a day', -DAY],
  ['ahead a year', 365 * DAY],
])('a clock that jumps %s', (_, jump) => {
  test('loses nothing of what is saved before it and taken in after it, and the reader’s next act shows', async () => {
    const house = aLibrary();
    given(await house.library.act(bookmark(id(1), id(2)), page()));
    const file = await saved(house);
    house.clock.now += jump;
    given(await house.library.act(anAct({ kind: 'bookmark', ids: [id(1)], value: false }), page()));
    given(await house.library.act(note(3, 'после'), page()));
    const later = await saved(house);
    house.clock.now -= jump;
    expect(await takes(house, file)).toMatchObject({ added: 0, changed: 0, total: 0 });
    given(await house.library.act(bookmark(id(1)), page()));
    expect(await takes(house, later)).toMatchObject({ added: 0, changed: 0, total: 0 });
    const views = await viewsOf(house);
    expect([views[id(1)]?.bookmarked, views[id(2)]?.bookmarked]).toEqual([true, true]);
    expect((await house.db.marks.get(id(3)))?.note?.[0]?.text).toBe('после');
  });
});
