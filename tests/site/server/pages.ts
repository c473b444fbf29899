import { renderToString, type SSRContext } from '@vue/server-renderer';
import { createMemoryHistory } from 'vue-router';
import { createApplication } from '../app/application';
import { createStore, type State } from '../app/store';
import type { Behaviour } from '../site';
import type { Api } from './api';
import { documentOf } from './document';
import { renamed } from './renamed';
import { html, type Reply } from './reply';

/** Renders the site's pages on the server; a page asked for again under the same behaviour is kept. */
export function createPages(api: Api, behaviour: Behaviour) {
  const rendered = new Map<string, Promise<Reply>>();
  return (url: URL): Promise<Reply> => {
    const key = `${url.pathname}${url.search} ${JSON.stringify(behaviour)}`;
    const page = rendered.get(key) ?? render(url, api, behaviour);
    rendered.set(key, page);
    return page;
  };
}

async function render(url: URL, api: Api, behaviour: Behaviour): Promise<Reply> {
  const state: State = { release: behaviour.release, answers: {} };
  const ask = async (address: string) => JSON.parse(String(api(new URL(address, url)).body));
  const { app, router } = createApplication(createMemoryHistory(), createStore(state, ask));
  await router.push(url.pathname + url.search);
  await router.isReady();
  const context: SSRContext = {};
  const body = await renderToString(app, context);
  const overlays = context.teleports?.['#overlays'] ?? '';
  const found = !body.includes('tm-error-message');
  const document = documentOf({ state, behaviour, body, overlays, url });
  return html(behaviour.renamed ? renamed(document) : document, found ? 200 : 404);
}
