const { browser, chrome } = globalThis as { browser?: unknown; chrome?: unknown };

/**
 * Stands in for the polyfill in the files that run in the site's pages (wxt.config.ts): they send
 * messages and hear an event that needs no answer, which every browser does alike.
 */
export default browser ?? chrome;
