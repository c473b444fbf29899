import browser, { type Permissions } from 'webextension-polyfill';

/** The site, as the manifest names it. Firefox lets its user say no to it, at any time. */
const site = () => ({ origins: browser.runtime.getManifest().host_permissions ?? [] });

/** For backups that make themselves. */
const downloads = { permissions: ['downloads' as const] };

type Hear = (granted: boolean) => void;

/** Tells whether we may work on the site: now, and whenever that changes. */
export const followGrant = (hear: Hear): Promise<void> => follow(site(), hear);
/** The same of saving files by ourselves. */
export const followDownloads = (hear: Hear): Promise<void> => follow(downloads, hear);

async function follow(asked: Permissions.AnyPermissions, hear: Hear): Promise<void> {
  const { permissions } = browser;
  const tell = async () => hear(await permissions.contains(asked));
  permissions.onAdded.addListener(tell);
  permissions.onRemoved.addListener(tell);
  await tell();
}

/** The browser asks the reader. It must be the first thing that a click on a whole page does. */
export const askForGrant = (): Promise<boolean> => browser.permissions.request(site());
export const askForDownloads = (): Promise<boolean> => browser.permissions.request(downloads);
