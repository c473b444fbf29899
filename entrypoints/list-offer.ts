import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerFor } from '../lib/reading/cards/list-offer';

/** Injected where a list has an offer to make: to do for all its cards at once what each card offers for itself. */
export default defineUnlistedScript(() => {
  const world = globalThis.dalee;
  if (world) world.listOffer = { offerFor };
});
