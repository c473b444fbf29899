import type { Published } from '../content/publish';
import type { Shelves } from '../content/shelves';
import type { Behaviour } from '../site';
import { listed } from './lists';
import { json, type Reply } from './reply';

export type Api = (url: URL) => Reply;

/** The JSON API: one publication with its body, lists without bodies, an author's card. */
export function createApi(shelves: Shelves, behaviour: Behaviour): Api {
  return ({ pathname, searchParams }) => {
    const [, kind, id] = /^\/kek\/v2\/(articles|posts)\/(\d+)\/?$/.exec(pathname) ?? [];
    if (kind && id) return one(kind, shelves.find(id));
    const login = /^\/kek\/v2\/users\/([\w.-]+)\/card\/?$/.exec(pathname)?.[1];
    if (login) return card(shelves.of(login)[0]);
    if (!/^\/kek\/v2\/articles\/?$/.test(pathname)) return error('NOT_FOUND');
    const all = listed(shelves, searchParams)?.slice(behaviour.unpublished);
    return all
      ? page(all, Number(searchParams.get('page') ?? 1), behaviour.perPage)
      : error('NOT_FOUND');
  };
}

/** How the API of today says that there is no such thing. */
const error = (errorCode: string) =>
  json({ httpCode: 404, errorCode, message: 'Not found', additional: [] }, 404);

function one(kind: string, found: Published | undefined): Reply {
  if (!found) return error('NOT_FOUND');
  const isPost = found.listed.postType === 'post';
  return isPost === (kind === 'posts') ? json(found.whole()) : error('POST_TYPE_MISMATCH');
}

const card = (newest: Published | undefined): Reply =>
  newest ? json(newest.listed.author) : error('NOT_FOUND');

function page(all: Published[], number: number, perPage: number): Reply {
  const from = (number - 1) * perPage;
  const shown = all.slice(from, from + perPage).map(({ listed }) => listed);
  return json({
    pagesCount: Math.max(1, Math.ceil(all.length / perPage)),
    publicationIds: shown.map(({ id }) => id),
    publicationRefs: Object.fromEntries(shown.map(one => [one.id, one])),
  });
}
