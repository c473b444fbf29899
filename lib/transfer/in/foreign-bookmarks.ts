import type { ArticleId, Facts, Ms } from '../../habr/facts';
import { type ArticleAddress, isRenumbered, linkedArticle } from '../../habr/urls';
import { emptyRound } from '../../library/marks/empty-reading';
import { stampOf } from '../../library/marks/stamp';
import type { Marks, Reading } from '../../library/model';
import { firstSeen } from '../../library/seen-slices';
import type { Found } from './import-lines';

export type { Found } from './import-lines';

/** The articles of the site in a foreign file, and how many of its lines were something else. */
export type Sorted = {
  articles: { facts: Facts; marks: Marks }[];
  others: number;
  /** How many of the others are articles of Geektimes, whose numbers mean other articles here. */
  renumbered: number;
  /** Names of the folders that the articles lie in. */
  folders: string[];
};

/**
 * Keeps the articles of habr.com. Stamps are made from the file alone (its own times, else the file's date),
 * so that a second import changes nothing and the file never overrules what is here.
 */
export function sortOut(found: Found[], fileDate: Ms, foldersAsTags = false): Sorted {
  const articles = new Map<ArticleId, { address: ArticleAddress; lines: Found[] }>();
  const sums = { others: 0, renumbered: 0 };
  const folders = new Set<string>();
  for (const one of found) {
    const url = URL.canParse(one.url) ? new URL(one.url) : undefined;
    const address = url && linkedArticle(url);
    if (!address) {
      sums.others += 1;
      if (url && isRenumbered(url)) sums.renumbered += 1;
      continue;
    }
    for (const folder of one.folders ?? []) folders.add(folder);
    const before = articles.get(address.id);
    if (before) before.lines.push(one);
    else articles.set(address.id, { address, lines: [one] });
  }
  const taken = [...articles.values()].map(({ address, lines }) => {
    const times = lines.map(({ addedAt }) => plausibleTime(addedAt) ?? fileDate);
    const at = times.reduce((a, b) => Math.min(a, b));
    const merged = mergedLines(lines, foldersAsTags);
    return {
      facts: {
        ...address,
        ...titled(merged),
        firstSeenAt: at,
        factsAt: at,
        from: 'import' as const,
      },
      marks: marksOf(address.id, merged, at),
    };
  });
  return { articles: taken, ...sums, folders: [...folders] };
}

/** Merges the lines of one article, which can stand in several folders or under addresses of several years. */
function mergedLines(lines: Found[], foldersAsTags: boolean) {
  const [{ url, title } = { url: '', title: '' }] = lines;
  const readAt = lines.flatMap(line => plausibleTime(line.readAt) ?? []).sort((a, b) => a - b)[0];
  return {
    ...{ url, title: lines.find(line => line.title.trim())?.title ?? title, readAt },
    note: [...new Set(lines.flatMap(line => line.note ?? []))].join('\n\n'),
    tags: lines.flatMap(line => [...line.tags, ...(foldersAsTags ? (line.folders ?? []) : [])]),
    progress: lines.reduce((most, line) => Math.max(most, line.progress ?? 0), 0),
    read: lines.some(line => line.read || (line.progress ?? 0) >= 1),
  };
}

const titled = ({ title, url }: Pick<Found, 'title' | 'url'>) => ({
  title: (title.replace(/\s+/g, ' ').trim() || url).slice(0, 1_000),
});

/** Drops times that cannot be dates of this site: 1970, or times in another unit. */
const plausibleTime = (at: Ms | undefined): Ms | undefined =>
  at !== undefined && at > 1_104_537_600_000 && at < 4_102_444_800_000 ? at : undefined;

type MergedLines = ReturnType<typeof mergedLines>;

function marksOf(id: ArticleId, one: MergedLines, at: Ms): Marks {
  const stamp = stampOf(at);
  const trimmed = one.tags.map(tag => tag.trim().slice(0, 100)).filter(tag => tag !== '');
  const tags = [...new Set(trimmed)];
  const reading = readingOf(one, at);
  return {
    id,
    bookmark: { value: true, at, stamp },
    ...(reading && { reading }),
    ...(one.note && { note: [{ text: one.note.slice(0, 100_000), at, stamp }] }),
    ...(tags.length > 0 && {
      tags: Object.fromEntries(tags.map(tag => [tag, { value: true, at, stamp }])),
    }),
  };
}

/** An article that was read elsewhere is read; one that was begun there is begun here, up to the same place. */
function readingOf({ read, readAt, progress }: MergedLines, at: Ms): Reading | undefined {
  if (!read && !progress) return undefined;
  return {
    ...emptyRound(''),
    ...(progress > 0 && { seen: firstSeen(progress), first: at, last: at }),
    ...(read && { finished: { at: readAt ?? at, by: 'import' as const } }),
  };
}
