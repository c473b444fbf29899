import browser from 'webextension-polyfill';
import { painted } from '../../lib/dom/when-painted';
import { methods, type OwnLibrary } from '../../lib/library/contract/contract';
import type { Deps } from '../../lib/popup/popup-page';
import { createClient } from '../../lib/rpc/rpc-client';

const showSettings = () => void browser.runtime.openOptionsPage();
const site = () => ({ origins: browser.runtime.getManifest().host_permissions ?? [] });

/** What the popup needs of the library, the browser and the tab in front. */
export const deps = {
  library: createClient<OwnLibrary>(methods, message => browser.runtime.sendMessage(message)),
  read: async (...of: Parameters<Deps['read']>) =>
    (await import('./read-library')).readLibrary(...of),
  painted: () => painted(window),
  copy: (text: string) => navigator.clipboard.writeText(text),
  settings: showSettings,
  site: {
    isGranted: () => browser.permissions.contains(site()),
    askForGrant: showSettings,
    onGranted: (run: () => void) => browser.permissions.onAdded.addListener(run),
    tab: async () => (await browser.tabs.query({ active: true, currentWindow: true }))[0],
  },
};
