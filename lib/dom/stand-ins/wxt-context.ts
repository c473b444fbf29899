/**
 * Stands in for WXT's context of a content script (wxt.config.ts). Ours ends with its page or by a signal;
 * WXT's tells the page, by an event whose name has the extension's id in it, that it has started, and
 * whoever knows that name can switch it off.
 */
export function ContentScriptContext() {}
