import { createWebHistory } from 'vue-router';
import { createApplication } from './application';
import { createStore } from './store';

declare global {
  interface Window {
    __PINIA_STATE__: { answers: Record<string, unknown> };
    /** ms between `load` and mounting; 0 mounts at once, as the site does. */
    hydrateAfter: number;
  }
}

const ask = async (address: string): Promise<unknown> =>
  (await fetch(address, { headers: { 'x-app-version': '2.346.1' } })).json();

async function start(): Promise<void> {
  const store = createStore(ask, window.__PINIA_STATE__.answers);
  const { app, router } = createApplication(createWebHistory(), store);
  await router.isReady();
  app.mount('#app');
  window.addEventListener('replica:go', event => {
    if (event instanceof CustomEvent) void router.push(event.detail);
  });
}

const { hydrateAfter } = window;
if (hydrateAfter === 0) void start();
else window.addEventListener('load', () => setTimeout(start, hydrateAfter));
