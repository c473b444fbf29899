import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser, places } from '../../../scripts/browsers.mjs';
import type { Options } from './browsers';

export type Browser = 'chromium' | 'firefox';

/** Where `npm run build` leaves the extension for each browser. */
export const products: Record<Browser, string> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};

/** The browsers that stories run in: all of them in CI, where a missing one fails; else those found. */
export function browsers(): Browser[] {
  const all: Browser[] = ['chromium', 'firefox'];
  const only = all.filter(name => !process.env.DALEE_BROWSER || process.env.DALEE_BROWSER === name);
  return process.env.CI ? only : only.filter(isThere);
}

/** Path of the browser's program; throws with what to do where there is none. */
export function executable(browser: Browser): string {
  const found = findBrowser(browser);
  if (found) return found;
  const { variable, names } = places[browser];
  throw new Error(`no ${browser}: install ${names[0]}, or set ${variable} to its program`);
}

/** Says in one line when stories will not run in a browser because it is missing. */
function isThere(browser: Browser): boolean {
  const there = findBrowser(browser) !== undefined;
  if (!there)
    console.warn(`no ${browser} here: its stories do not run (${places[browser].variable})`);
  return there;
}

/** A new folder for a browser's profile. */
export const newProfile = (browser: string, { disk = tmpdir() }: Pick<Options, 'disk'>) =>
  mkdtemp(join(disk, `dalee-${browser}-`));

/** Takes a profile away when its browser is closed; some of its processes may be a moment behind. */
export const forget = (profile: string): Promise<void> =>
  rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
