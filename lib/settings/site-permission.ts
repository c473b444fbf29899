import browser, { type Permissions } from 'webextension-polyfill';

/** The site, as the manifest names it. Firefox lets its user withdraw this permission at any time. */
const site = () => ({ origins: browser.runtime.getManifest().host_permissions ?? [] });

/** For automatic backups. */
const downloads = { permissions: ['downloads' as const] };

type Hear = (granted: boolean) => void;

/** Calls `hear` with whether the extension may run on the site: now, and after each change. */
export const followGrant = (hear: Hear): Promise<void> => follow(site(), hear);
/** The same for saving files without a click. */
export const followDownloads = (hear: Hear): Promise<void> => follow(downloads, hear);

async function follow(asked: Permissions.AnyPermissions, hear: Hear): Promise<void> {
  const { permissions } = browser;
  const tell = async () => hear(await permissions.contains(asked));
  permissions.onAdded.addListener(tell);
  permissions.onRemoved.addListener(tell);
  await tell();
}

/** The browser asks the reader. It must be the first thing that a click does, and on a full page. */
export const askForGrant = (): Promise<boolean> => browser.permissions.request(site());
export const askForDownloads = (): Promise<boolean> => browser.permissions.request(downloads);
