// `npm run dev`: the extension on the replica of habr.com, rebuilt and reloaded at every change.
// `DALEE_BROWSER=firefox` takes Firefox.

import { findBrowser } from './browsers.mjs';
import { buildExtension, hasDisplay } from './build-extension.mjs';
import { load } from './load.mjs';

const wanted = process.env.DALEE_BROWSER;
const browser = wanted ?? (findBrowser('chromium') ? 'chromium' : 'firefox');
const build = () => buildExtension(browser) === 0;

if (!build()) process.exit(1);
const say = line => console.log(line);
await load('/scripts/start/watch.ts', ({ develop }) =>
  develop({ browser, headless: !hasDisplay, build, say }),
);
