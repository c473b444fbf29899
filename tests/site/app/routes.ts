import type { RouteLocationNormalizedLoaded, RouteRecordRaw } from 'vue-router';
import { ArticlePage } from './ArticlePage';
import { DocsPage } from './DocsPage';
import { ListPage } from './ListPage';

const tail = ':page(page\\d+)?/';

export const routes: RouteRecordRaw[] = [
  {
    path: `/:hl(ru|en)/users/:user/:tab(articles|posts|news|publications/articles)/${tail}`,
    component: ListPage,
  },
  { path: `/:hl(ru|en)/:list(feed|articles|news)/${tail}`, component: ListPage },
  { path: '/:hl(ru|en)/:kind(articles|news|posts)/:id(\\d+)/', component: ArticlePage },
  {
    path: '/:hl(ru|en)/companies/:company/:kind(articles|news|posts)/:id(\\d+)/',
    component: ArticlePage,
  },
  { path: '/:hl(ru|en)/:rest(.*)', component: DocsPage },
  { path: '/:rest(.*)', component: DocsPage },
];

/** Number of the list's page, from 1. */
export const pageNumber = (route: RouteLocationNormalizedLoaded): number =>
  Number(String(route.params.page || 'page1').slice(4));

/** Address of the API's answer that the page shows; none for pages without cards or article. */
export function addressOf(route: RouteLocationNormalizedLoaded): string | undefined {
  const { hl, id, user, list, tab } = route.params;
  const languages = `fl=ru&hl=${hl}`;
  if (id) return `/kek/v2/articles/${id}/?${languages}`;
  if (user) {
    const kind = tab === 'posts' || tab === 'news' ? `&${tab}=true` : '';
    return `/kek/v2/articles/?user=${user}${kind}&${languages}&page=${pageNumber(route)}`;
  }
  return list && `/kek/v2/articles/?list=${list}&${languages}&page=${pageNumber(route)}`;
}
