import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { renderBody } from '../lib/body/render';

/** Injected at the first opening: adds what opened articles need to what the page files share. */
export default defineUnlistedScript(() => {
  if (globalThis.dalee) globalThis.dalee.article = { body: renderBody };
});
