// `npm start`: builds the extension and shows it at work on an author's page. With a display a
// browser stays open; without one the main job is done once and left as a picture.
import { spawnSync } from 'node:child_process';
import { findBrowser } from './browsers.mjs';
import { load } from './load.mjs';

const browser = findBrowser('chromium') ? 'chromium' : 'firefox';
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

console.log('Building the extension.');
build();
const script = hasDisplay ? '/scripts/start/desk.ts' : '/scripts/start/first-reader.ts';
await load(script, ({ start }) => start(browser, line => console.log(line)));

function build() {
  const target = browser === 'chromium' ? [] : ['-b', 'firefox', '--mv3'];
  const shell = process.platform === 'win32';
  const { status } = spawnSync('npx', ['wxt', 'build', ...target], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell,
  });
  if (status !== 0) process.exit(status ?? 1);
}
