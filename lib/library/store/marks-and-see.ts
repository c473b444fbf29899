import type { ArticleId, ListKey, Ms, Teaser } from '../../habr/facts';
import { isPossibleDate, withinLimits } from '../facts-limits';
import { edgeAt, visit } from '../marks/list-visits';
import { lookUp } from '../view-index';
import type { Database } from './base/database';
import { isNews, overlay } from './base/overlay-facts';
import { ok } from './base/rpc-answers';
import type { SerialQueue } from './base/serial-queue';
import type { IndexStore } from './base/view-index-store';

type Deps = {
  db: Database;
  index: IndexStore;
  enqueue: SerialQueue;
  /** Where the site shows an article; `said` is an address that may be anything. */
  urlOf: (id: ArticleId, said?: string) => string;
  now: () => Ms;
};

/** The methods `marks` and `see`: what a page of the site asks and reports about its cards. */
export const createMarksAndSee = ({ db, index, enqueue, urlOf, now }: Deps) => ({
  async marks({ ids, list }: { ids: ArticleId[]; list?: ListKey }) {
    const [views, before] = await Promise.all([
      enqueue(index.current),
      list === undefined ? undefined : db.visits.get(list),
    ]);
    const known = ids.flatMap(id => {
      const view = lookUp(views, id);
      return view ? [[id, view] as const] : [];
    });
    const edge = edgeAt(before, now());
    return ok({ views: Object.fromEntries(known), ...(edge !== undefined && { edge }) });
  },

  async see({ list, teasers: cards, isKnown, isTranslated }: Seen) {
    const teasers = cards.map(card => checked(card, urlOf, now()));
    await db.transaction('rw', [db.articles, db.visits], async () => {
      await refreshFacts(db, isTranslated ? await withKnownTitles(db, teasers) : teasers, now());
      if (list === undefined) return;
      const published = teasers.flatMap(({ publishedAt }) => publishedAt ?? []);
      const newest = published.length ? Math.max(...published) : undefined;
      await db.visits.put(visit(await db.visits.get(list), { list, newest, isKnown }, now()));
    });
    return ok(null);
  },
});

/** A card as it is stored: the page may say anything in it. */
function checked(card: Teaser, urlOf: Deps['urlOf'], now: Ms): Teaser {
  const { publishedAt = Number.NaN, ...others } = withinLimits(card);
  const isDate = isPossibleDate(publishedAt, now);
  return { ...others, url: urlOf(card.id, card.url), ...(isDate && { publishedAt }) };
}

type Seen = { list?: ListKey; teasers: Teaser[]; isKnown?: true; isTranslated?: true };

/**
 * What the author called an article stays, whatever a translation of the page calls it. Without that it has no
 * title until its text is fetched, or until it is seen on a page that is not translated.
 */
async function withKnownTitles(db: Database, teasers: Teaser[]): Promise<Teaser[]> {
  const known = await db.articles.bulkGet(teasers.map(({ id }) => id));
  return teasers.map((teaser, at) => ({ ...teaser, title: known[at]?.title ?? '' }));
}

async function refreshFacts(db: Database, teasers: Teaser[], now: Ms) {
  const before = await db.articles.bulkGet(teasers.map(({ id }) => id));
  const news = teasers.flatMap((teaser, at) => {
    const after = overlay(before[at], teaser, { from: 'card', now });
    return isNews(before[at], after) ? [after] : [];
  });
  await db.articles.bulkPut(news);
}
