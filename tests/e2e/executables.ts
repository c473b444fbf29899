import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type Browser = 'chromium' | 'firefox';

const places: Record<Browser, { variable: string; names: string[]; paths: string[] }> = {
  chromium: {
    variable: 'DALEE_CHROMIUM',
    names: ['chromium', 'chromium-browser', 'google-chrome'],
    paths: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  },
  firefox: {
    variable: 'DALEE_FIREFOX',
    names: ['firefox-esr', 'firefox'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
};

/** The browsers that stories run in: all of them in CI, where a missing one fails; else those found. */
export function browsers(): Browser[] {
  const all: Browser[] = ['chromium', 'firefox'];
  const only = all.filter(name => !process.env.DALEE_BROWSER || process.env.DALEE_BROWSER === name);
  return process.env.CI ? only : only.filter(isThere);
}

/** Path of the browser's program; throws with what to do where there is none. */
export function executable(browser: Browser): string {
  const found = candidates(browser).find(path => existsSync(path));
  if (found) return found;
  const { variable, names } = places[browser];
  throw new Error(`no ${browser}: install ${names[0]}, or set ${variable} to its program`);
}

/** Says in one line when stories will not run in a browser because it is missing. */
export function isThere(browser: Browser): boolean {
  const there = candidates(browser).some(path => existsSync(path));
  if (!there)
    console.warn(`no ${browser} here: its stories do not run (${places[browser].variable})`);
  return there;
}

function candidates(browser: Browser): string[] {
  const { variable, names, paths } = places[browser];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const own = process.env[variable];
  return own ? [own] : [...names.flatMap(name => folders.map(f => join(f, name))), ...paths];
}
