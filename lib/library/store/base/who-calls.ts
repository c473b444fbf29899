/** Who calls: a page of the site in a tab, or one of the extension's own. */
export type Caller = { kind: 'page' | 'own'; tab: number; frame: number };

/** What the browser says of a message's sender; all of it may be missing. */
export type Sender = {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
};

/** The popup is in no tab. */
export const NO_TAB = -1;

/**
 * Tells callers apart; `undefined` may call nothing.
 *
 * @param us The extension's id and the address that its own pages begin with, ending in `/`.
 * @param site The address that the site's pages begin with, ending in `/`.
 */
export function createCallerOf(us: { id: string; pages: string }, site: string) {
  return ({ id, url = '', tab, frameId = 0 }: Sender): Caller | undefined => {
    if (id !== us.id) return undefined;
    if (url.startsWith(us.pages)) return { kind: 'own', tab: tab?.id ?? NO_TAB, frame: frameId };
    if (!url.startsWith(site) || tab?.id === undefined || frameId !== 0) return undefined;
    return { kind: 'page', tab: tab.id, frame: frameId };
  };
}
