import type { RouteLocationNormalizedLoaded } from 'vue-router';
import type { Publication } from '../content/publication';

const folders = { article: 'articles', news: 'news', post: 'posts', voice: 'specials' };

/** Path of a publication's own page: `/ru/articles/826210/`. */
export function pathOf({ hubs, id, postType }: Publication, language: string): string {
  const company = hubs.find(({ type }) => type === 'corporative');
  const place = company && postType !== 'voice' ? `companies/${company.alias}/` : '';
  return `/${language}/${place}${folders[postType]}/${id}/`;
}

/** Number of the list's page, from 1. */
export const pageNumber = (route: RouteLocationNormalizedLoaded): number =>
  Number(String(route.params.page || 'page1').slice(4));

/** Address of the API's answer that the page shows; none for pages without cards or article. */
export function addressOf(route: RouteLocationNormalizedLoaded): string | undefined {
  const { hl, id, kind, page, comments, rest, ...names } = route.params;
  if (rest !== undefined) return undefined;
  const languages = { fl: 'ru', hl: String(hl) };
  if (id) {
    const folder = kind === 'posts' ? 'posts' : 'articles';
    return `/kek/v2/${folder}/${id}/?${new URLSearchParams(languages)}`;
  }
  if (names.user && !names.tab) return authorAddress(route);
  const words = route.query.q ? { query: String(route.query.q) } : {};
  const query = { ...names, ...words, ...languages, page: String(pageNumber(route)) };
  return `/kek/v2/articles/?${new URLSearchParams(query)}`;
}

/** Address of the API's answer about the author whose page it is. */
export function authorAddress(route: RouteLocationNormalizedLoaded): string | undefined {
  const { hl, user } = route.params;
  return user ? `/kek/v2/users/${user}/card/?fl=ru&hl=${hl}` : undefined;
}
