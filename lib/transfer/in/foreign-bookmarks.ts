import type { ArticleId, Facts, Ms } from '../../habr/facts';
import { type ArticleAddress, articleOf } from '../../habr/urls';
import { emptyRound } from '../../library/marks/empty-reading';
import { stampOf } from '../../library/marks/stamp';
import type { Marks, Stamp } from '../../library/model';

/** One line of a foreign file: an address and what its owner did with it there. */
export type Found = {
  url: string;
  title: string;
  addedAt?: Ms;
  tags: string[];
  note?: string;
  read?: boolean;
};

/** What a foreign file comes to: articles of the site, and how many lines were something else. */
export type Sorted = { articles: { facts: Facts; marks: Marks }[]; others: number };

/**
 * Keeps the articles of habr.com. The stamps are made from the file alone (its own times, else the
 * file's date), so that the same file twice changes nothing and nothing here is overruled by it.
 */
export function sortOut(found: Found[], fileDate: Ms): Sorted {
  const articles = new Map<ArticleId, { address: ArticleAddress; lines: Found[] }>();
  let others = 0;
  for (const one of found) {
    const address = URL.canParse(one.url) ? articleOf(withoutNoise(one.url)) : undefined;
    if (!address) others += 1;
    else if (articles.get(address.id)?.lines.push(one) === undefined)
      articles.set(address.id, { address, lines: [one] });
  }
  const taken = [...articles.values()].map(({ address, lines }) => {
    const times = lines.map(({ addedAt }) => plausible(addedAt) ?? fileDate);
    const at = times.reduce((a, b) => Math.min(a, b));
    const said = joined(lines);
    return {
      facts: { ...address, ...titled(said), firstSeenAt: at, factsAt: at, from: 'import' as const },
      marks: marksOf(address.id, said, at, stampOf(at)),
    };
  });
  return { articles: taken, others };
}

/** An article can stand in several folders, or under addresses of several years: all that any line says of it. */
function joined(lines: Found[]): Pick<Found, 'url' | 'title' | 'tags' | 'note' | 'read'> {
  const [{ url, title } = { url: '', title: '' }] = lines;
  const note = [...new Set(lines.flatMap(line => line.note ?? []))].join('\n\n');
  const tags = [...new Set(lines.flatMap(line => line.tags))];
  const read = lines.some(line => line.read);
  return { url, title, tags, read, ...(note && { note }) };
}

/** Bookmarks of years ago were made on http and on the mobile host. */
function withoutNoise(text: string): URL {
  const url = new URL(text);
  if (url.protocol === 'http:') url.protocol = 'https:';
  if (url.hostname === 'm.habr.com' || url.hostname === 'www.habr.com') url.hostname = 'habr.com';
  url.search = '';
  url.hash = '';
  return url;
}

const titled = ({ title, url }: Pick<Found, 'title' | 'url'>) => ({
  title: title.trim().slice(0, 1_000) || url,
});

/** 1970 and times of another unit are no dates of this site (since 2006). */
const plausible = (at: Ms | undefined): Ms | undefined =>
  at !== undefined && at > 1_104_537_600_000 && at < 4_102_444_800_000 ? at : undefined;

function marksOf(id: ArticleId, one: ReturnType<typeof joined>, at: Ms, stamp: Stamp): Marks {
  const tags = one.tags.map(tag => tag.trim().slice(0, 100)).filter(tag => tag !== '');
  return {
    id,
    bookmark: { value: true, at, stamp },
    ...(one.read && {
      reading: { ...emptyRound(''), finished: { at, by: 'import' as const } },
    }),
    ...(one.note && { note: [{ text: one.note.slice(0, 100_000), at, stamp }] }),
    ...(tags.length > 0 && {
      tags: Object.fromEntries(tags.map(tag => [tag, { value: true, at, stamp }])),
    }),
  };
}
