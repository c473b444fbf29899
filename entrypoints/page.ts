import browser from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createDocumentServices } from '../lib/reading/page/document-services';
import { createPageModule } from '../lib/reading/sessions/page-module';

/** Injected once a card or an article was met: strips, opened articles, progress, what the reader chose. */
export default defineUnlistedScript(() => {
  const world = globalThis.dalee;
  if (!world || world.page) return;
  const { services, wear } = createDocumentServices(browser, world, new AbortController().signal);
  world.page = createPageModule(services, wear);
});
