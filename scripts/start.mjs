// `npm start`: builds the extension and shows it at work on an author's page. With a display a
// browser stays open; without one the main job is done once and left as a picture.
import { findBrowser } from './browsers.mjs';
import { buildExtension, hasDisplay } from './build-extension.mjs';
import { load } from './load.mjs';

const browser = findBrowser('chromium') ? 'chromium' : 'firefox';

console.log('Building the extension.');
const status = buildExtension(browser);
if (status !== 0) process.exit(status);
const script = hasDisplay ? '/scripts/start/desk.ts' : '/scripts/start/first-reader.ts';
await load(script, ({ start }) => start(browser, line => console.log(line)));
