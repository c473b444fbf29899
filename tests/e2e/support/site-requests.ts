import type { Site } from '../../site/site';

/** The API addresses that the extension asked for since the last reset, as `/kek/v2/…`, in order. */
export const asked = ({ requests }: Site): string[] =>
  requests.filter(isOurs).map(({ url }) => new URL(url).pathname);

/** The site's own script names its version in every call of the API; ours does not. */
const isOurs = ({ url, headers }: Site['requests'][number]) =>
  new URL(url).pathname.startsWith('/kek/') && !('x-app-version' in headers);

export const articleApi = (id: string) => `/kek/v2/articles/${id}/`;

/** Matches them, for a fault of that article alone. */
export const articleOnly = (id: string) => new RegExp(`^${articleApi(id)}`);
