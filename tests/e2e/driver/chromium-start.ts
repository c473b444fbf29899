import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import type { Options } from './browsers';
import { executable, products } from './program-and-profile';

export type Run = {
  context: BrowserContext;
  session: CDPSession;
  first: Page;
  page: CDPSession;
  id: string;
};

/**
 * A Chromium with that profile and, unless it is to be bare, the extension in it.
 *
 * @param errors Gets what the consoles show.
 */
export async function startChromium(
  profile: string,
  options: Options,
  errors: string[],
): Promise<Run> {
  const language = options.language ?? 'en';
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable('chromium'),
    headless: true,
    viewport: { width: 1280, height: 800 },
    ignoreDefaultArgs: [
      '--disable-extensions',
      ...(options.keepsPages ? ['--disable-back-forward-cache'] : []),
    ],
    // Linux takes the browser's language from here, others from `--lang`.
    env: { ...process.env, LANGUAGE: language, LC_ALL: language === 'ru' ? 'ru_RU.UTF-8' : 'C' },
    args: [
      `--lang=${language}`,
      '--enable-unsafe-extension-debugging',
      `--proxy-server=http://127.0.0.1:${options.proxyPort}`,
      '--ignore-certificate-errors',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  listen(context, errors);
  const session = await context.browser()?.newBrowserCDPSession();
  const [first] = context.pages();
  if (!session || !first) throw new Error('Chromium came up without a page');
  const page = await context.newCDPSession(first);
  await page.send('ServiceWorker.enable');
  const downloadPath = downloadsOf(profile);
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
  const id = options.bare ? '' : await load(session, options.extension);
  return { context, session, first, page, id };
}

export const downloadsOf = (profile: string) => join(profile, 'downloads');

/** Loads an unpacked extension, by default the product; its id. */
export const load = async (session: CDPSession, extension = products.chromium) =>
  (await session.send('Extensions.loadUnpacked', { path: resolve(extension) })).id;

function listen(context: BrowserContext, errors: string[]) {
  context.on('console', message => {
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
  });
  context.on('weberror', error => errors.push(String(error.error().stack ?? error.error())));
  context.on('serviceworker', worker => {
    worker.on('console', message => {
      if (message.type() === 'error') errors.push(`worker: ${message.text()}`);
    });
  });
}
