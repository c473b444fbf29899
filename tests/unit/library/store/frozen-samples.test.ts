import { describe, expect, test } from 'vitest';
import { rebuild } from '../../../../lib/library/acts/marks-from-journal';
import { viewOf } from '../../../../lib/library/marks/view-of-marks';
import { Database } from '../../../../lib/library/store/base/database';
import { anAct, anArticle, given, id, page } from './a-library';
import { callLibrary } from './call-library';
import { freeze, frozenVersion, thaw } from './frozen-samples';

/** Every version that was ever released. One is added with each; none is ever changed. */
const RELEASED = [1, 2];

const needs = {
  settings: {
    rule: async () => 'seen' as const,
    copiesLimit: async () => 1e6,
    prefetch: async () => false,
  },
  fetchArticle: async () => anArticle(),
  urlOf: (one: string) => `https://habr.com/ru/articles/${one}/`,
  inject: async () => {},
  changed: () => {},
  now: () => Date.UTC(2026, 11, 1),
};

describe.each(RELEASED)('a database of version %i', version => {
  const open = async () => {
    const name = `frozen-${version}-${Math.random()}`;
    const frozen = frozenVersion(version);
    await thaw(name, frozen);
    const db = new Database(name);
    return { db, frozen, library: callLibrary({ db, ...needs }) };
  };

  test('opens today with everything that was in it', async () => {
    const { db, frozen } = await open();
    await db.open();
    const { stores } = await freeze(db);
    for (const [name, { rows }] of Object.entries(frozen.stores))
      expect(stores[name]?.rows, name).toEqual(rows);
    expect(frozen.stores.marks?.rows.length).toBeGreaterThan(4);
  });

  test('has no prepared rows of an older history, and is known to have been upgraded', async () => {
    const { db } = await open();
    await db.open();
    expect(await db.derived.get('front')).toBeUndefined();
    expect(db.isUpgraded).toBe(version < (RELEASED.at(-1) ?? 0));
    const byVerdict = db.marks.where('[verdict.value+verdict.at]');
    expect(await byVerdict.between(['rule', 0], ['rule', Date.now()]).primaryKeys()).toEqual(['2']);
  });

  test('shows what it showed, and goes on', async () => {
    const { db, library } = await open();
    const before = await db.marks.toArray();
    const ids = before.map(one => one.id);
    const { views } = given(await library.marks({ ids }, page()));
    for (const one of before) expect(views[one.id] ?? viewOf(undefined)).toEqual(viewOf(one));
    given(await library.act(anAct({ kind: 'note', id: id(1), text: 'дальше' }), page()));
    const after = await db.marks.get(id(1));
    expect(after).toMatchObject({
      ...before.find(one => one.id === id(1)),
      note: [{ text: 'дальше' }],
    });
    expect(rebuild(await db.journal.toArray()).find(one => one.id === id(1))?.note).toHaveLength(1);
  });

  test('keeps a field that a newer version added, through acts, undo and merge', async () => {
    const { db, library } = await open();
    const newer = { stars: { value: 5, stamp: '0'.repeat(21) } };
    expect(await db.marks.get(id(1))).toMatchObject(newer);
    const { entry } = given(
      await library.act(anAct({ kind: 'read', ids: [id(1)], value: true }), page()),
    );
    if (entry) await library.undo({ act: 'u', of: entry }, page());
    expect(await db.marks.get(id(1))).toMatchObject(newer);
  });
});

test('the newest version is frozen as it is: whoever changes the tables adds one', async () => {
  const db = new Database('today');
  const [{ version, stores }, frozen] = [await freeze(db), frozenVersion(RELEASED.at(-1) ?? 0)];
  const schemas = (of: typeof stores) =>
    Object.fromEntries(Object.entries(of).map(([name, { schema }]) => [name, schema]));
  expect(version).toBe(frozen.version);
  expect(schemas(stores)).toEqual(schemas(frozen.stores));
});
