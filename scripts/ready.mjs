// Makes a fresh clone ready: dependencies as locked, and a browser to show them in. Runs before
// `npm start` and `npm run dev` (any one browser will do) and `npm test` (both), on Node's own modules alone.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { fetchedTo, findBrowser, places, speaksRussian } from './browsers.mjs';

chdir(fileURLToPath(new URL('..', import.meta.url)));
if (isStale()) run('npm', ['ci']);
const all = ['chromium', 'firefox'];
const isStart = /^pre(start|dev)$/.test(process.env.npm_lifecycle_event ?? '');
const missing = all.filter(browser => !findBrowser(browser));
const enough = isStart ? missing.length < 2 : !missing[0];
if (!enough) missing.forEach(install);
// Stories and pictures are Russian, too.
if (!isStart && isMute()) apt(['install', '-y', 'chromium-l10n']);
report();

/** The lock file is newer than what was installed from it. */
function isStale() {
  const installed = 'node_modules/.package-lock.json';
  if (!existsSync(installed)) return true;
  return statSync('package-lock.json').mtimeMs > statSync(installed).mtimeMs;
}

function install(browser) {
  console.log(`No ${browser} found; installing it.`);
  const debian = { chromium: 'chromium', firefox: 'firefox-esr' };
  const isDebian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (isDebian && apt(['update']) && apt(['install', '-y', debian[browser]])) return;
  const download = { chromium: 'chrome@stable', firefox: 'firefox@stable' };
  run(
    'npx',
    ['--no-install', 'browsers', 'install', download[browser], '--path', fetchedTo],
    false,
  );
}

function apt(words) {
  return run('apt-get', words, false);
}

function isMute() {
  const program = findBrowser('chromium');
  return program !== undefined && !speaksRussian(program);
}

/** One line per missing browser; without any there is nothing to start. */
function report() {
  const absent = all.filter(browser => !findBrowser(browser));
  for (const browser of absent) {
    console.warn(`No ${browser}: install it, or set ${places[browser].variable} to its program.`);
  }
  if (!isStart && isMute()) console.warn('Chromium has no Russian: install chromium-l10n.');
  if (absent.length === all.length) process.exit(1);
}

function run(command, words, mustWork = true) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const shell = process.platform === 'win32';
  const { status } = spawnSync(command, words, { stdio: 'inherit', env, shell });
  if (status !== 0 && mustWork) process.exit(status ?? 1);
  return status === 0;
}
