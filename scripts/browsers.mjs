// Where browsers are. Node's own modules only: this runs before anything is installed.
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const { env } = process;
const programs = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(Boolean);

/** Browsers that `ready.mjs` had to fetch itself lie here. */
export const fetchedTo = join('.cache', 'browsers');

/** Per browser: the variable that names its program, and where the program usually is. */
export const places = {
  chromium: {
    variable: 'DALEE_CHROMIUM',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...programs.flatMap(folder => [
        join(folder, 'Chromium', 'Application', 'chrome.exe'),
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      ]),
    ],
    fetched: /^(chrome(\.exe)?|Google Chrome for Testing)$/,
  },
  firefox: {
    variable: 'DALEE_FIREFOX',
    names: ['firefox-esr', 'firefox'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...programs.map(folder => join(folder, 'Mozilla Firefox', 'firefox.exe')),
    ],
    fetched: /^firefox(\.exe)?$/,
  },
};

/** Path of the browser's program, or undefined: the variable alone when it is set, else all places. */
export function findBrowser(browser, fetchedIn = fetchedTo) {
  const { variable, names, paths, fetched } = places[browser];
  if (env[variable]) return existsSync(env[variable]) ? env[variable] : undefined;
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap(name => folders.map(folder => join(folder, name)));
  return (
    [...onPath, ...paths].find(path => existsSync(path)) ??
    programIn(join(fetchedIn, cacheNames[browser]), fetched)
  );
}

/** Debian's Chromium speaks English alone until the package of its languages stands beside it. */
export function speaksRussian(program, folder = '/usr/lib/chromium/locales') {
  const isDebian = program === '/usr/bin/chromium' && existsSync(folder);
  return !isDebian || existsSync(join(folder, 'ru.pak'));
}

const cacheNames = { chromium: 'chrome', firefox: 'firefox' };

function programIn(root, name) {
  if (!existsSync(root)) return undefined;
  const found = readdirSync(root, { recursive: true, withFileTypes: true }).find(
    file => file.isFile() && name.test(file.name),
  );
  return found && join(found.parentPath ?? found.path, found.name);
}
