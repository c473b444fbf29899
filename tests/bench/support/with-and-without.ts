import type { Site } from '../../site/site';
import { startSite } from '../../site/start';
import { type Machine, startMachine } from './machine';

/** The replica, and two browsers that are alike but for the extension. */
export async function withAndWithout() {
  const site: Site = await startSite();
  const { proxyPort } = site;
  const ours: Machine = await startMachine({ proxyPort });
  const bare: Machine = await startMachine({ proxyPort, bare: true });
  const close = async () => {
    await Promise.all([ours.close(), bare.close()]);
    await site.close();
  };
  return { site, ours, bare, close };
}

export type Pair = Awaited<ReturnType<typeof withAndWithout>>;
