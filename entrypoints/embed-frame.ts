import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showEmbedFrame } from '../lib/reading/article/embed-frame';

/** Injected when the reader wants to see an embed for the first time. */
export default defineUnlistedScript(() => {
  const world = globalThis.dalee;
  if (world) world.embedFrame = { showEmbedFrame };
});
