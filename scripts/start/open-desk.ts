import { resolve } from 'node:path';
import { type CDPSession, chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { type Browser, findBrowser } from '../browsers.mjs';

export const author = 'https://habr.com/ru/users/derunat/articles/';

/** A browser with the extension, open on the author's page. */
export type Desk = {
  /** Resolves when the browser is closed. */
  closed: Promise<void>;
  /** Loads the built extension again, then the page that is shown. */
  reload(): Promise<void>;
};

/** @param proxyPort Absent: the real site. @param headless Absent: a window opens. */
type DeskOptions = { proxyPort?: number | undefined; headless?: boolean };

/** Opens the browser on a profile of its own that is kept between starts. */
export const openDesk = (browser: Browser, options: DeskOptions): Promise<Desk> =>
  browser === 'chromium' ? openChromium(options) : openFirefox(options);

const profileOf = (browser: Browser) => resolve('.output', `profile-${browser}`);

async function openChromium({ proxyPort, headless = false }: DeskOptions): Promise<Desk> {
  const context = await chromium.launchPersistentContext(profileOf('chromium'), {
    executablePath: findBrowser('chromium') ?? '',
    headless,
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
  await loadUnpacked(session);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(author);
  const reload = async () => {
    await loadUnpacked(session);
    await Promise.all(context.pages().map(one => one.reload()));
  };
  return { closed, reload };
}

/** Loading a folder that is loaded already reloads the extension. */
const loadUnpacked = async (session: CDPSession | undefined) => {
  await session?.send('Extensions.loadUnpacked', { path: resolve('.output/chrome-mv3') });
};

async function openFirefox({ proxyPort, headless = false }: DeskOptions): Promise<Desk> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox') ?? '',
    headless,
    defaultViewport: null,
    acceptInsecureCerts: proxyPort !== undefined,
    userDataDir: profileOf('firefox'),
    extraPrefsFirefox: proxyPort
      ? {
          'network.proxy.type': 1,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': proxyPort,
        }
      : {},
  });
  const closed = new Promise<void>(done => browser.on('disconnected', () => done()));
  const install = () => browser.installExtension(resolve('.output/firefox-mv3'));
  await install();
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(author);
  const reload = async () => {
    await install();
    await page.reload();
  };
  return { closed, reload };
}
