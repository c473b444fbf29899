import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openHere } from '../lib/reading/article/open-through-page';

/** Injected when the reader asks for an article through the page, as somebody who is logged in there. */
export default defineUnlistedScript(() => {
  const world = globalThis.dalee;
  if (world) world.throughPage = { openHere };
});
