import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Database } from '../../../lib/library/store/base/database';
import { writeNote } from '../../../lib/library/store/base/derived-records';
import { countsOf } from '../../../lib/lists/count-by-state';
import { isQueued, orders, timeIn } from '../../../lib/lists/list-orders';
import { pick } from '../../../lib/lists/pick-by-index';
import { makeFirstRows } from '../../../lib/popup/first-rows/first-rows';
import { titlesOf } from '../../../lib/search/build-title-index';
import { find } from '../../../lib/search/title-search';
import { indexOf, madeLibrary } from '../../made/library';
import { urlOf } from '../popup/a-popup';

const now = Date.UTC(2026, 10, 23);
const made = madeLibrary(5_000, 7, now);
const index = indexOf(made);
const source = { db: new Database('many'), urlOf };
const numbersOf = (rows: { id: string }[]) => rows.map(row => row.id);

beforeAll(async () => {
  await source.db.articles.bulkPut(made.map(({ facts }) => facts));
  await source.db.marks.bulkPut(made.map(({ marks }) => marks));
  await writeNote(source.db, 'index', index);
});
afterAll(() => source.db.close());

describe('a library of years', () => {
  test('is the same for the same seed, and another for another', () => {
    expect(madeLibrary(50, 1, now)).toEqual(madeLibrary(50, 1, now));
    expect(madeLibrary(50, 1, now)).not.toEqual(madeLibrary(50, 2, now));
  });

  test('is counted by its index as by its marks', () => {
    const kept = made.filter(({ marks }) => marks.bookmark?.value);
    const read = made.filter(({ marks }) => marks.reading?.finished);
    const queued = kept.filter(({ marks }) => !marks.reading?.finished);
    expect(countsOf(index)).toMatchObject({
      read: read.length,
      bookmarked: kept.length,
      queued: queued.length,
    });
  });

  test('begins with what was opened last', async () => {
    const opened = made.filter(({ marks }) => marks.reading).map(({ marks }) => marks.id);
    const front = await makeFirstRows(source);
    expect(numbersOf(front.rows)).toEqual(opened.slice(0, front.rows.length));
    expect(front.more).toBe(true);
  });

  test.each([10, 4_000])(
    'has one queue, found by its numbers or walked to (%i at most)',
    async limit => {
      const kept = made
        .filter(({ marks }) => orders.queue.belongs(marks))
        .map(({ marks }) => marks);
      kept.sort((a, b) => timeIn(orders.queue, b) - timeIn(orders.queue, a));
      const rows = await pick(source, { order: orders.queue, wanted: isQueued, limit });
      expect(numbersOf(rows)).toEqual(numbersOf(kept.slice(0, limit)));
    },
  );

  test('has every title in its index, the article opened last first', async () => {
    const titles = await titlesOf(source, index.ids);
    expect(titles.ids.length).toBe(made.length);
    const about = made
      .filter(({ facts, marks }) => facts.title.includes('шрифты') && marks.reading)
      .map(({ facts }) => facts.id);
    const found = find(titles, 'шрифты', 10_000);
    expect(found.filter(id => about.includes(id))).toEqual(about);
  });
});
