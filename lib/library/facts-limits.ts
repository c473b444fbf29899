import type { Facts, Ms, Teaser } from '../habr/facts';

/** The site's titles have up to 120 characters. */
const TITLE_CHARACTERS_MAX = 1_000;
const NAME_CHARACTERS_MAX = 500;
/** The site allows five hubs. */
const HUBS_MAX = 100;
const COVER_CHARACTERS_MAX = 2_000;

/** The reader's clock may be slow. */
const CLOCK_LAG_MAX_MS: Ms = 24 * 60 * 60_000;

/** Facts of a foreign source, with no text longer than it may be stored. What is too long is cut. */
export function withinLimits<F extends Teaser | Facts>(facts: F): F {
  const { author, hubs, labels, cover, ...others } = facts;
  const isCover = cover !== undefined && cover.length <= COVER_CHARACTERS_MAX;
  return {
    ...others,
    title: facts.title.slice(0, TITLE_CHARACTERS_MAX),
    ...(author && { author: shortAuthor(author) }),
    ...(hubs && { hubs: shortNames(hubs) }),
    ...(labels && { labels: shortNames(labels) }),
    ...(isCover && { cover }),
  } as F;
}

/** Whether an article can have this date. After a later one, nothing in its list would ever be new again. */
export const isPossibleDate = (at: Ms, now: Ms): boolean => at <= now + CLOCK_LAG_MAX_MS;

const short = (name: string) => name.slice(0, NAME_CHARACTERS_MAX);
const shortNames = (names: string[]) => names.slice(0, HUBS_MAX).map(short);
const shortAuthor = ({ login, name }: NonNullable<Facts['author']>) => ({
  login: short(login),
  ...(name !== undefined && { name: short(name) }),
});
