import type { CDPSession, Page } from 'playwright-core';
import type { Options, Tab } from '../../e2e/driver/browsers';
import { createChromiumDriver } from '../../e2e/driver/chromium-driver';
import { load, startChromium } from '../../e2e/driver/chromium-start';
import { forget, newProfile } from '../../e2e/driver/program-and-profile';
import { createTab } from '../../e2e/driver/tab';
import { until } from '../../e2e/driver/wait-until';
import { startSite } from '../../site/start';

/** A page that is measured: as a reader uses it, and by the protocol. */
export type Sheet = { tab: Tab; page: Page; protocol: CDPSession };

/**
 * A Chromium to measure in, with a replica of its own unless it is given one. Nothing else runs in it:
 * the greeting and its moving picture are closed.
 */
export async function startMachine(options: Partial<Options> = {}) {
  const profile = await newProfile('bench', options);
  const site = options.proxyPort === undefined ? await startSite() : undefined;
  const proxyPort = options.proxyPort ?? site?.proxyPort ?? 0;
  const run = await startChromium(profile, { ...options, proxyPort }, []);
  const { context, session } = run;
  const isGreeting = (page: Page) => page.url().endsWith('/welcome.html');
  if (!options.bare) {
    await until('the greeting', async () => context.pages().some(isGreeting), 15_000);
    for (const page of context.pages().filter(isGreeting)) await page.close();
  }
  const workers = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.filter(({ type }) => type === 'service_worker');
  };
  return {
    id: run.id,
    workers,
    sheet: async (url: string, width = 1280, height = 800): Promise<Sheet> => {
      const page = await context.newPage();
      await page.setViewportSize({ width, height });
      await page.goto(url, { timeout: 120_000 });
      const protocol = await context.newCDPSession(page);
      return { page, protocol, tab: createTab(await createChromiumDriver(page)) };
    },
    /** A page of the extension, 400 × 600 as the popup is. */
    own(name: string, id = run.id): Promise<Sheet> {
      return this.sheet(`chrome-extension://${id}/${name}.html`, 400, 600);
    },
    /** A second extension beside ours; its id. */
    add: (path: string) => load(session, path),
    /** Ends every worker, as the browser does with idle ones. */
    stopWorkers: async () => {
      // Again and again: one that is only starting is not stopped.
      await until('workers to end', async () => {
        await run.page.send('ServiceWorker.stopAllWorkers');
        return (await workers()).length === 0;
      });
    },
    close: async () => {
      await context.close();
      await forget(profile);
      await site?.close();
    },
  };
}

export type Machine = Awaited<ReturnType<typeof startMachine>>;
