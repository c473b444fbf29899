import browser from 'webextension-polyfill';

/** The site, as the manifest names it. Firefox lets its user say no to it, at any time. */
const site = () => ({ origins: browser.runtime.getManifest().host_permissions ?? [] });

/** Tells whether we may work on the site: now, and whenever that changes. */
export async function followGrant(hear: (granted: boolean) => void): Promise<void> {
  const { permissions } = browser;
  const tell = async () => hear(await permissions.contains(site()));
  permissions.onAdded.addListener(tell);
  permissions.onRemoved.addListener(tell);
  await tell();
}

/** The browser asks the reader. It must be the first thing that a click on a whole page does. */
export const askForGrant = (): Promise<boolean> => browser.permissions.request(site());
