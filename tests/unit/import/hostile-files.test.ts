import { describe, expect, test, vi } from 'vitest';
import type { Answer } from '../../../lib/library/contract/contract';
import type { Run } from '../../../lib/library/import-run';
import { stampOf } from '../../../lib/library/marks/stamp';
import type { Marks, Stamp } from '../../../lib/library/model';
import { createServer } from '../../../lib/library/store/answer-calls';
import type { Runner } from '../../../lib/own-pages/send-steps';
import { aLibrary, anAct, bookmark, given, id, page } from '../library/store/a-library';
import { own } from '../library/store/import-runs/a-run';
import { aFileOf } from '../transfer/backup/a-backup';
import { aTaker, comesTo, counted } from './an-importer';

vi.setConfig({ testTimeout: 60_000 });

const at = Date.UTC(2020, 0, 1);
const yes = { value: true, at, stamp: stampOf(at) };
const marks = (more: object = {}) => ({ id: '7', bookmark: yes, ...more });
const facts = (more: object = {}) => ({ id: '7', title: 'Заголовок', ...more });
const nested = (depth: number) => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);
/** Own properties, as a file has them: written in a literal they would be no properties at all. */
const trap = (name: string, value: unknown) => Object.fromEntries([[name, value]]);

/** A page over a library of two bookmarks, all messages checked at the door as the background does. */
async function aDoored() {
  const house = aLibrary();
  given(await house.library.act(bookmark(id(1), id(2)), page()));
  const serve = createServer({ calls: house.library, callerOf: () => own });
  const said = (call: keyof Runner) => async (args: unknown) =>
    (await serve({ call, args: JSON.parse(JSON.stringify(args)) }, {})) as Answer<Run>;
  const through = () => ({
    beginRun: said('beginRun'),
    stepRun: said('stepRun'),
    endRun: said('endRun'),
  });
  return aTaker({ house, through });
}

/** Five hundred good lines before it, so that a refusal half-way would leave half of it here. */
async function aFile(...lines: object[]) {
  const good = Array.from({ length: 500 }, (_, nth) => ({
    marks: { id: String(1_000 + nth), bookmark: yes },
  }));
  return new File([await aFileOf(JSON.stringify([...good, ...lines]))], 'backup.json');
}

describe('a line that no library could hold', () => {
  test.each<[string, object]>([
    ['an article whose number is too great', { facts: facts({ id: '9999999999' }) }],
    ['marks of one article with facts of another', { marks: marks(), facts: facts({ id: '8' }) }],
    [
      'a tag that only looks like a name of the language',
      { marks: marks({ tags: trap('__proto__', null) }) },
    ],
    [
      'a stamp that nothing can be later than',
      { marks: marks({ bookmark: { ...yes, stamp: 'z'.repeat(21) } }) },
    ],
    ['a field that nests a thousand deep', { marks: marks({ stars: nested(1_000) }) }],
    ['one that nests three thousand deep', { marks: marks({ stars: nested(3_000) }) }],
  ])('refuses the file, and nothing is here of it: %s', async (_, line) => {
    const taker = await aDoored();
    taker.acts.onFile(await aFile(line));
    await comesTo(taker, 'refused', ({ code }) => expect(code).toBe('damaged'));
    expect(await taker.db.marks.count()).toBe(2);
    expect(await taker.db.journal.count()).toBe(1);
  });
});

describe('an odd line is taken in whole, and undone whole', () => {
  const stamp = stampOf(at + 1);
  test.each<[string, object]>([
    [
      'an endless address',
      {
        marks: marks(),
        facts: facts({ url: `https://habr.com/ru/companies/${'a'.repeat(3_000)}/articles/7/` }),
      },
    ],
    [
      'an address that runs',
      {
        marks: marks(),
        facts: facts({ url: 'javascript:alert(1)', cover: 'javascript:alert(1)' }),
      },
    ],
    [
      'a title of markup, turned round, of half a letter',
      { marks: marks(), facts: facts({ title: '<img src=x onerror=alert(1)>\u202e\ud800' }) },
    ],
    ['a title of a megabyte', { marks: marks(), facts: facts({ title: 'ё'.repeat(2 ** 20) }) }],
    [
      'facts that are none',
      {
        marks: marks(),
        facts: facts({
          author: 7,
          votes: { score: 1e300 },
          hubs: ['x'.repeat(9_999)],
          publishedAt: -1,
        }),
      },
    ],
    [
      'times of 1970, of 9999 and between two of them',
      {
        marks: marks({
          bookmark: { ...yes, at: 0 },
          verdict: { value: 'read', at: 253402300799999, stamp },
          place: { value: { block: 'p', offset: 0, share: 0 }, at: 0.5, stamp },
        }),
      },
    ],
    [
      'names of the language, at every level',
      {
        marks: {
          ...marks({
            ...trap('constructor', { prototype: 1 }),
            bookmark: { ...yes, ...trap('__proto__', { evil: 1 }) },
            tags: { ...trap('__proto__', yes), ...trap('constructor', yes) },
          }),
        },
      },
    ],
    ['a field of a newer version', { marks: marks({ stars: nested(50) }) }],
    ['the same article twice', { marks: marks({ note: [{ text: 'а', at, stamp: stampOf(at) }] }) }],
  ])('%s', async (_, line) => {
    const taker = await aDoored();
    const file = await aFile(line, { marks: marks() });
    expect(await counted(taker, file)).toMatchObject({ added: 501 });
    taker.acts.onSure(true);
    taker.acts.onStart();
    await comesTo(taker, 'done', ({ changed }) => expect(changed).toBe(501));
    expect((await taker.db.marks.get(id(7)))?.bookmark?.value).toBe(true);
    expect(await counted(taker, file)).toMatchObject({ total: 0, same: 501 });
    taker.acts.onClose();
    await comesTo(taker, 'idle');
    taker.acts.onUndo();
    await comesTo(taker, 'done', ({ verb, left }) => expect([verb, left]).toEqual(['undo', 0]));
    expect((await taker.db.marks.get(id(7)))?.bookmark?.value).toBe(false);
    expect(Object.hasOwn(Object.prototype, 'evil')).toBe(false);
  });
});

test('however late the stamps of a file are, what the reader does shows at once', async () => {
  const taker = await aDoored();
  const latest = `y${'z'.repeat(20)}` as Stamp;
  const bookmarked: Marks = { id: id(7), bookmark: { ...yes, stamp: latest } };
  await counted(taker, await aFile({ marks: bookmarked }));
  taker.acts.onSure(true);
  taker.acts.onStart();
  await comesTo(taker, 'done');
  for (const value of [false, true, false]) {
    const act = anAct({ kind: 'bookmark', ids: [id(7)], value });
    const { views } = given(await taker.library.act(act, page()));
    expect(views[id(7)]?.bookmarked).toBe(value);
  }
});
