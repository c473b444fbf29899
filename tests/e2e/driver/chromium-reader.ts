import type { Browser as WebExtension } from 'webextension-polyfill';
import type { Options, Reader } from './browsers';
import { createChromiumDriver } from './chromium-driver';
import { downloadsOf, load, startChromium } from './chromium-start';
import { forget, newProfile } from './program-and-profile';
import { createTab } from './tab';
import { until } from './wait-until';

/** Chromium with a profile of its own; the extension's id follows from its path, so it survives restarts. */
export async function launchChromium(options: Options): Promise<Reader> {
  const profile = await newProfile('chromium', options);
  const language = options.language ?? 'en';
  const errors: string[] = [];
  let run = await startChromium(profile, options, errors);

  const open = async () => {
    const page = await run.context.newPage();
    return { page, tab: createTab(await createChromiumDriver(page)) };
  };
  const own = async (name: string, width: number, height: number) => {
    const { page, tab } = await open();
    await page.setViewportSize({ width, height });
    await page.goto(`chrome-extension://${run.id}/${name}.html`);
    return tab;
  };
  const workers = async () => {
    const { targetInfos } = await run.session.send('Target.getTargets');
    return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.includes(run.id));
  };
  return {
    browser: 'chromium',
    language,
    errors,
    get extensionId() {
      return run.id;
    },
    tab: async (url, width = 1280) => {
      const { page, tab } = await open();
      await page.setViewportSize({ width, height: 800 });
      await page.goto(url);
      return tab;
    },
    privately: async url => {
      const context = await run.context.browser()?.newContext({ ignoreHTTPSErrors: true });
      const page = await context?.newPage();
      if (!page) throw new Error('Chromium opened no private window');
      await page.goto(url);
      return createTab(await createChromiumDriver(page));
    },
    popup: () => own('popup', 400, 600),
    command: async name => {
      const worker = run.context.serviceWorkers().find(one => one.url().includes(run.id));
      await worker?.evaluate(`(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.commands.onCommand.dispatch('${name}', tab);
      })()`);
    },
    own: name => own(name, 1280, 800),
    allowSite: async allowed => {
      const { page, tab } = await open();
      await page.goto('chrome://extensions/');
      await tab.evaluate(setAccess, run.id, allowed ? 'ON_ALL_SITES' : 'ON_CLICK');
      await page.close();
    },
    downloads: downloadsOf(profile),
    tabs: async () => run.context.pages().map(page => page.url()),
    closeTabs: async () => {
      await Promise.all(run.context.pages().map(page => page !== run.first && page.close()));
    },
    wake: async url => {
      const { page: own, tab: popup } = await open();
      await own.goto(`chrome-extension://${run.id}/popup.html`);
      await popup.evaluate(discardAndShow, url);
      await popup.close();
      // The browser gives the tab another process, and that comes with a page of its own a moment later.
      const shown = () => run.context.pages().findLast(one => one.url() === url);
      const page = await until(`a tab with the address ${url}`, async () => shown());
      return createTab(await createChromiumDriver(page));
    },
    isWorkerRunning: async () => (await workers()).length > 0,
    stopWorker: async () => {
      if ((await workers()).length === 0) return;
      // It may be woken again at once, under the same name: so its ending is heard, not looked for.
      let ended = false;
      const hear = ({ versions }: { versions: { runningStatus: string }[] }) => {
        ended ||= versions.some(one => one.runningStatus === 'stopped');
      };
      run.page.on('ServiceWorker.workerVersionUpdated', hear);
      await run.page.send('ServiceWorker.stopAllWorkers');
      await until('the worker to end', async () => ended);
      run.page.off('ServiceWorker.workerVersionUpdated', hear);
    },
    install: async extension => {
      const id = await load(run.session, extension ?? options.extension);
      if (!extension) run.id = id;
    },
    restart: async meanwhile => {
      await run.context.close();
      await meanwhile?.(profile);
      run = await startChromium(profile, options, errors);
      const worker = await until('the worker', async () =>
        run.context.serviceWorkers().find(one => one.url().includes(run.id)),
      );
      await worker.evaluate('chrome.runtime.onStartup.dispatch()');
    },
    close: async () => {
      await run.context.close();
      await forget(profile);
    },
  };
}

/** Runs in the browser's page of extensions. */
async function setAccess(extensionId: string, hostAccess: string): Promise<void> {
  type Private = { updateExtensionConfiguration(changes: object): Promise<void> };
  const { chrome } = globalThis as unknown as { chrome: { developerPrivate: Private } };
  await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess });
}

/** Runs in a page of the extension. */
async function discardAndShow(url: string): Promise<void> {
  const { tabs } = (globalThis as unknown as { chrome: WebExtension }).chrome;
  const found = async () => (await tabs.query({ url })).at(-1)?.id;
  await tabs.discard((await found()) ?? 0);
  await tabs.update(await found(), { active: true });
}
