import { publicationsOf } from '../content/shelves';
import type { Behaviour } from '../site';
import { json, type Reply } from './reply';

export type Api = (url: URL) => Reply;

/** The JSON API: one publication with its body, lists without. */
export function createApi(behaviour: Behaviour): Api {
  return url => {
    const id = /^\/kek\/v2\/articles\/(\d+)\/?$/.exec(url.pathname)?.[1];
    if (id) return one(id, behaviour);
    if (/^\/kek\/v2\/articles\/?$/.test(url.pathname)) return list(url.searchParams, behaviour);
    return json({ httpCode: 404, errorCode: 'NOT_FOUND', message: 'Not found' }, 404);
  };
}

function one(id: string, { cards }: Behaviour): Reply {
  const found = publicationsOf('derunat', cards).find(publication => publication.id === id);
  return found
    ? json(found)
    : json({ httpCode: 404, errorCode: 'NOT_FOUND', message: 'Resource not found' }, 404);
}

function list(query: URLSearchParams, { cards, perPage }: Behaviour): Reply {
  const all =
    query.has('posts') || query.has('news')
      ? []
      : publicationsOf(query.get('user') ?? 'derunat', cards);
  const from = (Number(query.get('page') ?? 1) - 1) * perPage;
  const shown = all.slice(from, from + perPage).map(({ textHtml, ...rest }) => rest);
  return json({
    pagesCount: Math.max(1, Math.ceil(all.length / perPage)),
    publicationIds: shown.map(({ id }) => id),
    publicationRefs: Object.fromEntries(shown.map(one => [one.id, one])),
  });
}
