import { startSite } from '../../tests/site/start';
import type { Browser } from '../browsers.mjs';
import { author, openDesk } from './open-desk';

/** Opens a browser with the extension on the author's page and stays until it is closed. */
export async function start(browser: Browser, say: (line: string) => void): Promise<void> {
  const site = (await isReachable()) ? undefined : await startSite();
  say(
    site
      ? 'habr.com cannot be reached from here: a replica of it answers in its place.'
      : 'This is the real habr.com.',
  );
  say(`${author} is open. Click «Читать далее» on a card; close the browser to end.`);
  const desk = await openDesk(browser, { proxyPort: site?.proxyPort });
  await desk.closed;
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
