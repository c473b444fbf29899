import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { executable } from '../e2e/executables';

/** Milliseconds of the page's main thread from navigation until it has been idle for half a second. */
export type Load = (url: string) => Promise<number>;

/** A Chromium with or without the extension, ready to load pages of the replica. */
export async function loader(proxyPort: number, bare: boolean): Promise<[Load, BrowserContext]> {
  const profile = await mkdtemp(join(tmpdir(), 'dalee-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable('chromium'),
    headless: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--enable-unsafe-extension-debugging',
      `--proxy-server=http://127.0.0.1:${proxyPort}`,
      '--ignore-certificate-errors',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const session = await context.browser()?.newBrowserCDPSession();
  if (!bare)
    await session?.send('Extensions.loadUnpacked', { path: resolve('.output/chrome-mv3') });
  const load: Load = async url => {
    const page = await context.newPage();
    const protocol = await context.newCDPSession(page);
    await protocol.send('Performance.enable');
    await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
    await page.evaluate(quiet);
    const { metrics } = await protocol.send('Performance.getMetrics');
    await page.close();
    return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  return [load, context];
}

/** Resolves when the main thread has been idle, frame after frame, for half a second. */
const quiet = () =>
  new Promise<void>(done => {
    let frames = 0;
    const look = () =>
      requestIdleCallback(({ didTimeout }) => {
        frames = didTimeout ? 0 : frames + 1;
        if (frames >= 30) done();
        else requestAnimationFrame(look);
      });
    look();
  });
