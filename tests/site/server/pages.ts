import { renderToString, type SSRContext } from '@vue/server-renderer';
import { createMemoryHistory } from 'vue-router';
import { createApplication } from '../app/application';
import { createStore } from '../app/store';
import type { Behaviour } from '../site';
import type { Api } from './api';
import { documentOf } from './document';
import { html, type Reply } from './reply';

/** Renders any page of the site on the server, with the API's answers that it was made from. */
export function createPages(api: Api, behaviour: Behaviour) {
  return async (url: URL): Promise<Reply> => {
    const answers: Record<string, unknown> = {};
    const ask = async (address: string) => JSON.parse(String(api(new URL(address, url)).body));
    const { app, router } = createApplication(createMemoryHistory(), createStore(ask, answers));
    await router.push(url.pathname + url.search);
    await router.isReady();
    const context: SSRContext = {};
    const body = await renderToString(app, context);
    const overlays = context.teleports?.['#overlays'] ?? '';
    return html(documentOf({ answers, behaviour, body, overlays, url }));
  };
}
