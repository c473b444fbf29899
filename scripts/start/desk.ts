import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { startSite } from '../../tests/site/start';
import { type Browser, findBrowser } from '../browsers.mjs';

const author = 'https://habr.com/ru/users/derunat/articles/';
/** The reader's own profile, kept between starts. */
const profile = (browser: Browser) => resolve('.output', `profile-${browser}`);

/** Opens a browser with the extension on the author's page and stays until it is closed. */
export async function start(browser: Browser, say: (line: string) => void): Promise<void> {
  const site = (await isReachable()) ? undefined : await startSite();
  say(
    site
      ? 'habr.com cannot be reached from here: a replica of it answers in its place.'
      : 'This is the real habr.com.',
  );
  say(`${author} is open. Click «Читать далее» on a card; close the browser to end.`);
  await (browser === 'chromium' ? openChromium(site?.proxyPort) : openFirefox(site?.proxyPort));
  await site?.close();
}

async function isReachable(): Promise<boolean> {
  try {
    const { ok } = await fetch(author, { method: 'HEAD', signal: AbortSignal.timeout(4_000) });
    return ok;
  } catch {
    return false;
  }
}

async function openChromium(proxyPort: number | undefined): Promise<void> {
  const context = await chromium.launchPersistentContext(profile('chromium'), {
    executablePath: findBrowser('chromium') ?? '',
    headless: false,
    viewport: null,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--enable-unsafe-extension-debugging',
      ...(proxyPort
        ? [`--proxy-server=http://127.0.0.1:${proxyPort}`, '--ignore-certificate-errors']
        : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const closed = new Promise<void>(done => context.on('close', () => done()));
  const session = await context.browser()?.newBrowserCDPSession();
  await session?.send('Extensions.loadUnpacked', { path: resolve('.output/chrome-mv3') });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(author);
  await closed;
}

async function openFirefox(proxyPort: number | undefined): Promise<void> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox') ?? '',
    headless: false,
    defaultViewport: null,
    acceptInsecureCerts: proxyPort !== undefined,
    userDataDir: profile('firefox'),
    extraPrefsFirefox: proxyPort
      ? {
          'network.proxy.type': 1,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': proxyPort,
        }
      : {},
  });
  const closed = new Promise<void>(done => browser.on('disconnected', () => done()));
  await browser.installExtension(resolve('.output/firefox-mv3'));
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(author);
  await closed;
}
