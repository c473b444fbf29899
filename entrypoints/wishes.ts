import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createWishes } from '../lib/reading/optional/optional-features';

/** Injected where the reader's settings or keys ask for what most lists do without. */
export default defineUnlistedScript(() => {
  const world = globalThis.dalee;
  if (world) world.wishes ??= createWishes(world);
});
