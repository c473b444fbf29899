import type { ArticleId, Facts, Ms } from '../habr/facts';
import { slices } from '../library/in-slices';
import { isBlank, viewOf } from '../library/marks/view-of-marks';
import type { Marks } from '../library/model';
import type { Source } from '../lists/list-rows';
import type { Item } from '../transfer/out/export-item';
import type { ExportRequest } from './settings-state';

/** Articles read in one go; between two of them the page draws and answers. */
const ARTICLES_PER_READ = 500;

type Which = ExportRequest['which'];

/** The articles that the reader did something with, many at a time. */
export async function* itemsOf(source: Source, which: Which, now: Ms): AsyncGenerator<Item[]> {
  const { db } = source;
  const ids = await idsOf(source, which);
  for (const part of slices(ids, ARTICLES_PER_READ)) {
    const [marks, facts] = await Promise.all([db.marks.bulkGet(part), db.articles.bulkGet(part)]);
    yield marks.flatMap((one, at) =>
      one && belongs(one, which)
        ? [
            {
              facts: addressed(source, facts[at]) ?? nameless(source, one.id, now),
              marks: one,
              view: viewOf(one),
            },
          ]
        : [],
    );
  }
}

/** Authors of known articles and how many of them each has; the greatest first. */
export async function authorsOf({ db }: Source): Promise<{ login: string; articles: number }[]> {
  const known = new Set(await db.marks.toCollection().primaryKeys());
  const counts = new Map<string, number>();
  await db.articles.orderBy('author.login').eachKey((login, { primaryKey }) => {
    if (known.has(primaryKey)) counts.set(String(login), (counts.get(String(login)) ?? 0) + 1);
  });
  return [...counts]
    .map(([login, articles]) => ({ login, articles }))
    .sort((a, b) => b.articles - a.articles || a.login.localeCompare(b.login));
}

async function idsOf({ db }: Source, which: Which): Promise<ArticleId[]> {
  if (which === 'bookmarks') return db.marks.orderBy('bookmark.at').primaryKeys();
  if (which === 'everything') return db.marks.toCollection().primaryKeys();
  return db.articles.where('author.login').equals(which.author).primaryKeys();
}

const belongs = (marks: Marks, which: Which): boolean =>
  which === 'bookmarks' ? marks.bookmark?.value === true : !isBlank(marks);

/** An older library may hold an address that leads elsewhere. */
const addressed = ({ urlOf }: Source, facts: Facts | undefined): Facts | undefined =>
  facts && { ...facts, url: urlOf(facts.id, facts.url) };

/** Of which only marks are known: its address says enough. */
function nameless({ urlOf }: Source, id: ArticleId, now: Ms): Item['facts'] {
  const url = urlOf(id);
  return { id, kind: 'article', url, title: url, firstSeenAt: now, factsAt: now, from: 'import' };
}
