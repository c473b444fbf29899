import { createWebHistory } from 'vue-router';
import { createApplication } from './application';
import { installHotkeys } from './hotkeys';
import { createStore, type State } from './store';

declare global {
  interface Window {
    __PINIA_STATE__: State;
    /** ms between `load` and mounting; 0 mounts at once, as the site does. */
    hydrateAfter: number;
  }
}

const ask = async (address: string): Promise<unknown> =>
  (await fetch(address, { headers: { 'x-app-version': window.__PINIA_STATE__.release } })).json();

async function start(): Promise<void> {
  const store = createStore(window.__PINIA_STATE__, ask);
  const { app, router } = createApplication(createWebHistory(), store);
  await router.isReady();
  app.mount('#app');
  installHotkeys();
  window.addEventListener('replica:go', event => {
    if (event instanceof CustomEvent) void router.push(event.detail);
  });
}

const { hydrateAfter } = window;
if (hydrateAfter === 0) void start();
else window.addEventListener('load', () => setTimeout(start, hydrateAfter));
