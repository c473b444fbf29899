import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { followPosts } from '../lib/reading/cards/read-posts-in-place';

/** Injected where a list holds a post: it is read in its card, without being opened. */
export default defineUnlistedScript(() => {
  const world = globalThis.dalee;
  if (world) world.posts = { followPosts };
});
