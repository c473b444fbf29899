import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { renderBody } from '../lib/body/render';
import { watchChange } from '../lib/reading/change';
import { openHere } from '../lib/reading/open-here';
import { placeAt } from '../lib/reading/place';
import { resume } from '../lib/reading/resume';

/** Injected at the first opening: adds what opened articles need to what the page files share. */
export default defineUnlistedScript(() => {
  const world = globalThis.dalee;
  if (world) world.article = { body: renderBody, placeAt, resume, watchChange, openHere };
});
