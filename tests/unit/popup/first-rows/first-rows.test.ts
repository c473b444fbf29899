import { describe, expect, test, vi } from 'vitest';
import { readNote, writeNote } from '../../../../lib/library/store/base/derived-records';
import { makeFirstRows } from '../../../../lib/popup/first-rows/first-rows';
import { createFirstRowsKeeper, keep } from '../../../../lib/popup/first-rows/keep-first-rows';
import { beginFirstRows, readFirstRows } from '../../../../lib/popup/first-rows/read-first-rows';
import {
  aLibrary,
  anAct,
  aTeaser,
  bookmark,
  id,
  opened,
  page,
} from '../../library/store/a-library';
import { aPopup, idsOf, shows, urlOf } from '../a-popup';

const sourceOf = ({ db }: Pick<ReturnType<typeof aLibrary>, 'db'>) => ({ db, urlOf });
const titlesOf = async ({ db }: Pick<ReturnType<typeof aLibrary>, 'db'>) => readNote(db, 'titles');

async function manyKept(house: ReturnType<typeof aLibrary>, count: number) {
  const numbers = Array.from({ length: count }, (_, at) => at + 1);
  const teasers = numbers.map(one => aTeaser({ id: id(one), title: `Статья ${one}` }));
  await house.library.see({ teasers }, page());
  await house.library.act(bookmark(...numbers.map(id)), page());
}

describe('what the popup shows first', () => {
  test('is what it would find itself', async () => {
    const house = aLibrary();
    await house.library.act(opened(id(1)), page());
    await house.library.act(bookmark(id(2)), page());
    const front = await makeFirstRows(sourceOf(house));
    expect(front).toMatchObject({
      rows: [{ id: '1' }],
      going: [{ id: '1' }],
      more: false,
      counts: { read: 0, reading: 1, bookmarked: 1, queued: 1 },
    });
    expect(front.upTo).toBe((await readNote(house.db, 'index'))?.upTo);
  });

  test('is kept after an act, and read without the database library', async () => {
    const house = aLibrary();
    await house.library.act(opened(id(1)), page());
    createFirstRowsKeeper(sourceOf(house)).changed();
    await vi.waitFor(async () =>
      expect((await readFirstRows(house.db.name))?.rows).toMatchObject([{ id: '1' }]),
    );
  });

  test('is nothing, and no database is made, where there is none', async () => {
    expect(await readFirstRows('nowhere')).toBeUndefined();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('nowhere');
  });

  test('stands in the popup before the library has answered, and gives way to what is there', async () => {
    const house = aLibrary();
    await house.library.act(opened(id(5)), page());
    const front = await makeFirstRows(sourceOf(house));
    let answer = () => {};
    const ready = new Promise<void>(resolve => {
      answer = resolve;
    });
    const popup = aPopup({ front, ready: () => ready.then(() => ({ ok: true, value: null })) });
    expect(popup.state.value).toMatchObject({ list: { known: true, rows: [{ id: '5' }] } });
    await popup.library.act(opened(id(7)), page());
    answer();
    await shows(popup, ({ list }) => expect(idsOf(list.rows)).toEqual([7]));
    popup.end();
  });

  test('is painted before anything else is in progress', async () => {
    const ready = vi.fn(async () => ({ ok: true as const, value: null }));
    let paint = () => {};
    const painted = new Promise<void>(resolve => {
      paint = resolve;
    });
    const popup = aPopup({ ready, painted: () => painted });
    await Promise.resolve();
    expect(ready).not.toHaveBeenCalled();
    paint();
    await shows(popup, ({ list }) => expect(list.known).toBe(true));
    expect(ready).toHaveBeenCalledOnce();
    popup.end();
  });

  test('comes with when a backup was last saved: nothing at the foot moves later', () => {
    const popup = aPopup({ lastBackup: 7, painted: () => new Promise(() => {}) });
    expect(popup.state.value.lastBackup).toBe(7);
    popup.end();
  });

  test('is begun early where that was possible, and then taken from there', async () => {
    const house = aLibrary();
    await house.library.act(opened(id(1)), page());
    await keep(sourceOf(house));
    beginFirstRows(house.db.name);
    expect((await readFirstRows('nowhere'))?.rows).toMatchObject([{ id: '1' }]);
    globalThis.front = undefined;
  });

  test('is not taken for another list', () => {
    const counts = { read: 0, reading: 0, bookmarked: 0, queued: 0 };
    const popup = aPopup({ front: { upTo: '', going: [], rows: [], more: false, counts } });
    expect(popup.state.value.list.known).toBe(true);
    popup.acts.onTab('bookmarks');
    expect(popup.state.value.list.known).toBe(false);
    popup.end();
  });
});

describe('the ready pile of titles', () => {
  test('is made when many are missing, and not for a few', async () => {
    const house = aLibrary();
    await manyKept(house, 20);
    await keep(sourceOf(house));
    expect(await titlesOf(house)).toBeUndefined();
    await manyKept(house, 400);
    await keep(sourceOf(house));
    expect((await titlesOf(house))?.ids.length).toBe(400);
  });

  test('keeps no title of what was forgotten', async () => {
    const house = aLibrary();
    await manyKept(house, 400);
    await keep(sourceOf(house));
    await house.library.act(anAct({ kind: 'forget', ids: [id(123)] }), page());
    await keep(sourceOf(house));
    const titles = await titlesOf(house);
    expect(titles?.ids.length).toBe(399);
    expect(titles?.text).not.toContain(' статья 123\n');
    expect(titles?.text).toContain(' статья 124');
  });

  test('is made anew when an update of the extension compares titles by other rules', async () => {
    const popup = aPopup();
    await manyKept(popup, 400);
    await keep(sourceOf(popup));
    const made = await titlesOf(popup);
    if (!made) throw new Error('no titles');
    await popup.db.derived.delete('titleRules');
    await writeNote(popup.db, 'titles', {
      ...made,
      text: made.text.replaceAll('статья', 'ста тья'),
    });
    popup.acts.onSearch('статья 399');
    await shows(popup, ({ list }) => expect(idsOf(list.rows)).toEqual([399]));
    await keep(sourceOf(popup));
    expect(await titlesOf(popup)).toEqual(made);
    popup.end();
  });

  test('is found in, together with what became known since', async () => {
    const popup = aPopup();
    await manyKept(popup, 400);
    await keep(sourceOf(popup));
    await popup.library.see({ teasers: [aTeaser({ id: id(900), title: 'Статья новая' })] }, page());
    await popup.library.act(bookmark(id(900)), page());
    popup.acts.onSearch('статья новая');
    await shows(popup, ({ list }) => expect(idsOf(list.rows)).toEqual([900]));
    popup.acts.onSearch('статья 399');
    await shows(popup, ({ list }) => expect(idsOf(list.rows)).toEqual([399]));
    popup.end();
  });
});
