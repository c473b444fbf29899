import type { Publication } from '../content/publication';
import type { Published } from '../content/publish';
import type { Shelves } from '../content/shelves';

type Kind = Publication['postType'];

/** Which kinds the tabs of an author, a hub or a company show. */
const tabs: Record<string, Kind[]> = {
  articles: ['article'],
  'publications/articles': ['article'],
  posts: ['post'],
  'publications/posts': ['post'],
  news: ['news'],
};

/** Which kinds the site's own lists show. */
const lists: Record<string, Kind[]> = {
  feed: ['article', 'news', 'post', 'voice'],
  articles: ['article', 'voice'],
  posts: ['post'],
  news: ['news'],
};

/** The publications that a list holds, on all its pages; undefined when there is no such list. */
export function listed(shelves: Shelves, query: URLSearchParams): Published[] | undefined {
  const asked = (name: string) => query.get(name) ?? undefined;
  const [user, hub, company, words] = ['user', 'hub', 'company', 'query'].map(asked);
  const kinds = tabs[asked('tab') ?? ''] ?? lists[asked('list') ?? ''];
  if (user && asked('tab') === 'bookmarks/articles') return bookmarked(shelves);
  const from = user ? shelves.of(user) : shelves.all();
  if (user && from.length === 0) return undefined;
  return from
    .filter(one => !kinds || kinds.includes(one.listed.postType))
    .filter(one => (!hub && !company) || hasHub(one, hub ?? company))
    .filter(one => !words || one.listed.titleHtml.toLowerCase().includes(words.toLowerCase()));
}

const hasHub = ({ listed }: Published, alias: string | undefined) =>
  listed.hubs.some(hub => hub.alias === alias);

/** What the reader kept on the site: every third article. */
const bookmarked = (shelves: Shelves) =>
  shelves
    .all()
    .filter(({ listed }) => listed.postType === 'article')
    .filter((_, at) => at % 3 === 0);
