import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { renderBody } from '../lib/body/render-body';
import { watchChange } from '../lib/reading/article/offer-new-text';
import { resume } from '../lib/reading/article/resume-reading';

/** Injected at the first opening: adds what opened articles need to what the page files share. */
export default defineUnlistedScript(() => {
  const world = globalThis.dalee;
  if (world) world.article = { body: renderBody, resume, watchChange };
});
