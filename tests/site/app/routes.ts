import type { RouteLocationNormalizedLoaded, RouteRecordRaw } from 'vue-router';
import { ArticlePage } from './ArticlePage';
import { DocsPage } from './DocsPage';
import { ListPage } from './ListPage';

const hl = '/:hl(ru|en)';
const page = ':page(page\\d+)?/';
const kind = ':kind(articles|news|posts|specials)';
const user = `/users/:user`;
const tab = ':tab(articles|posts|news|publications/articles|publications/posts|bookmarks/articles)';

export const routes: RouteRecordRaw[] = [
  { path: `${hl}${user}/${tab}/${page}`, component: ListPage },
  { path: `${hl}/hubs/:hub/:tab(articles|posts|news)/${page}`, component: ListPage },
  { path: `${hl}/companies/:company/:tab(articles|posts|news)/${page}`, component: ListPage },
  { path: `${hl}/:list(feed|articles|posts|news|search)/${page}`, component: ListPage },
  { path: `${hl}/${kind}/:id(\\d+)/:comments(comments)?/`, component: ArticlePage },
  {
    path: `${hl}/companies/:company/${kind}/:id(\\d+)/:comments(comments)?/`,
    component: ArticlePage,
  },
  { path: `${hl}/:rest(.*)`, component: DocsPage },
  { path: '/:rest(.*)', component: DocsPage },
];

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
  const words = route.query.q ? { query: String(route.query.q) } : {};
  const query = { ...names, ...words, ...languages, page: String(pageNumber(route)) };
  return `/kek/v2/articles/?${new URLSearchParams(query)}`;
}
