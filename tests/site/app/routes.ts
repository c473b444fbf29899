import type { RouteRecordRaw } from 'vue-router';
import { ArticlePage } from './pages/ArticlePage';
import { DocsPage } from './pages/DocsPage';
import { ListPage } from './pages/ListPage';
import { ProfilePage } from './pages/ProfilePage';

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
  { path: `${hl}${user}/`, component: ProfilePage },
  { path: `${hl}/:rest(.*)`, component: DocsPage },
  { path: '/:rest(.*)', component: DocsPage },
];
