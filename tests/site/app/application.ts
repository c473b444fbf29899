import { createSSRApp } from 'vue';
import { createRouter, type RouterHistory } from 'vue-router';
import { Shell } from './pages/Shell';
import { routes } from './routes';
import { type Store, storeKey } from './store';

/** The site's application, the same on the server and in the browser. */
export function createApplication(history: RouterHistory, store: Store) {
  const router = createRouter({ history, routes, strict: false });
  const app = createSSRApp(Shell);
  app.use(router);
  app.provide(storeKey, store);
  return { app, router };
}
