import { join, resolve } from 'node:path';
import type { Browser } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import type { Language, Options, Reader } from './browsers';
import { type Bidi, bidiOf } from './firefox-bidi';
import { createFirefoxDriver } from './firefox-driver';
import { executable, forget, newProfile, products } from './program-and-profile';
import { createTab } from './tab';
import { until } from './wait-until';

const geckoId = 'dalee@dalee.app';
/** Fixed, so that the popup's address and the library's origin are known and stay over restarts. */
const uuid = 'c8a3f8f0-1111-4222-8333-444455556666';

/** Firefox with a profile of its own; the extension is a temporary one, installed anew at each start. */
export async function launchFirefox(options: Options): Promise<Reader> {
  const profile = await newProfile('firefox', options);
  const language = options.language ?? 'ru';
  const errors: string[] = [];
  let run = await start(profile, language, options, errors);

  const open = async (url: string, wait: 'complete' | 'none', size: [number, number]) => {
    const { context } = await run.bidi('browsingContext.create', { type: 'tab' });
    const driver = createFirefoxDriver(run.bidi, context);
    await driver.size(...size, 1);
    await run.bidi('browsingContext.navigate', { context, url, wait });
    return createTab(driver);
  };
  const worker = () => run.bidi.privileged<string>(`() => ${extension}.backgroundState`);
  return {
    browser: 'firefox',
    language,
    errors,
    extensionId: uuid,
    tab: (url, width = 1280) => open(url, 'complete', [width, 800]),
    privately: async url => {
      const before = await contextsOf(run.bidi);
      await run.bidi.privileged(`() => (${openPrivateWindow})()`);
      const fresh = async () => (await contextsOf(run.bidi)).find(one => !before.includes(one));
      const context = await until('a private window', fresh);
      await run.bidi('browsingContext.navigate', { context, url, wait: 'complete' });
      return createTab(createFirefoxDriver(run.bidi, context));
    },
    // An extension's page never reports that it is complete; `find` waits anyway.
    popup: () => open(`moz-extension://${uuid}/popup.html`, 'none', [400, 600]),
    command: name => run.bidi.privileged(`() => ${extension}.shortcuts.onCommand('${name}')`),
    own: name => open(`moz-extension://${uuid}/${name}.html`, 'none', [1280, 800]),
    allowSite: allowed =>
      run.bidi.privileged(`() => (${setAccess})('${allowed ? 'add' : 'remove'}')`),
    downloads: downloadsOf(profile),
    tabs: async () => {
      const { contexts } = await run.bidi('browsingContext.getTree', {});
      return contexts.map(({ url }) => url);
    },
    closeTabs: async () => {
      for (const context of (await contextsOf(run.bidi)).slice(1))
        await run.bidi('browsingContext.close', { context });
    },
    wake: async url => {
      await run.bidi.privileged(`() => (${discardAndShow})(${JSON.stringify(url)})`);
      const context = await until(`a tab with the address ${url}`, async () => {
        const { contexts } = await run.bidi('browsingContext.getTree', {});
        return contexts.findLast(one => one.url === url)?.context;
      });
      return createTab(createFirefoxDriver(run.bidi, context));
    },
    isWorkerRunning: async () => (await worker()) === 'running',
    stopWorker: async () => {
      const how = '{ ignoreDevToolsAttached: true }';
      await run.bidi.privileged(`() => ${extension}.terminateBackground(${how})`);
    },
    install: extension => install(run.browser, extension ?? options.extension),
    restart: async meanwhile => {
      await run.browser.close();
      await meanwhile?.(profile);
      run = await start(profile, language, options, errors);
      await run.bidi.privileged(tellOfStart);
    },
    close: async () => {
      await run.browser.close();
      await forget(profile);
    },
  };
}

const extension = `WebExtensionPolicy.getByID('${geckoId}').extension`;

async function contextsOf(bidi: Bidi): Promise<string[]> {
  const { contexts } = await bidi('browsingContext.getTree', {});
  return contexts.map(({ context }) => context);
}

/** Runs in the browser's own process. Only what listens in a background of such a start is told of it. */
const tellOfStart = `async () => {
  const extension = ${extension};
  extension.startupReason = 'APP_STARTUP';
  const atOnce = { ignoreDevToolsAttached: true, disableResetIdleForTest: true };
  await extension.terminateBackground(atOnce);
  await extension.wakeupBackground();
  extension.emit('background-first-run');
}`;

/** Runs in the browser's own process. */
const openPrivateWindow = `async () => {
  const opener = Services.wm.getMostRecentBrowserWindow();
  const opened = opener.OpenBrowserWindow({ private: true });
  await new Promise(resolve => opened.addEventListener('load', resolve, { once: true }));
  await opened.delayedStartupPromise;
  // Its own first page, still on its way, would break off whatever it is sent to.
  const isBusy = () => opened.gBrowser.selectedBrowser.webProgress.isLoadingDocument;
  while (isBusy()) await new Promise(resolve => opened.requestAnimationFrame(resolve));
}`;

/** Runs in the browser's own process. */
const discardAndShow = `async url => {
  const { gBrowser } = Services.wm.getMostRecentBrowserWindow();
  const tab = gBrowser.tabs.findLast(one => one.linkedBrowser.currentURI.spec === url);
  gBrowser.selectedTab = gBrowser.tabs[0];
  await gBrowser.prepareDiscardBrowser(tab);
  gBrowser.discardBrowser(tab, true);
  gBrowser.selectedTab = tab;
}`;

/** Runs in the browser's own process. */
const setAccess = `async what => {
  const path = 'resource://gre/modules/ExtensionPermissions.sys.mjs';
  const { ExtensionPermissions } = ChromeUtils.importESModule(path);
  const site = { permissions: [], origins: ['https://habr.com/*'] };
  await ExtensionPermissions[what]('${geckoId}', site, ${extension});
}`;

const downloadsOf = (profile: string) => join(profile, 'downloads');

type Run = { browser: Browser; bidi: Bidi };

async function start(profile: string, language: Language, options: Options, errors: string[]) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable('firefox'),
    headless: true,
    acceptInsecureCerts: true,
    userDataDir: profile,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': options.proxyPort,
      'browser.download.folderList': 2,
      'browser.download.dir': downloadsOf(profile),
      // What an extension asks the reader for: no driver reaches that question, so the answer is yes.
      'extensions.webextOptionalPermissionPrompts': false,
      'intl.accept_languages': language === 'ru' ? 'ru, en' : 'en, ru',
      'dom.navigation.webidl.enabled': !options.withoutNavigation,
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    },
  });
  const bidi = bidiOf(browser, errors);
  // The language of its interface without a language pack: what extensions are told is all we need.
  await bidi.privileged(`() => {
    Services.locale.availableLocales = ['ru', 'en-US'];
    Services.locale.requestedLocales = ['${language === 'ru' ? 'ru' : 'en-US'}'];
  }`);
  if (!options.bare) await install(browser, options.extension);
  return { browser, bidi } satisfies Run;
}

async function install(browser: Browser, extension = products.firefox): Promise<void> {
  await browser.installExtension(resolve(extension));
}
