import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { launch, type Reader, type Tab } from '../../driver/browsers';
import type { Browser } from '../../driver/program-and-profile';
import { installAlarms } from './alarms';
import { installRenderAlone } from './render-alone';

/** An empty page in a real browser with the built `article` and `embed-frame` files in it: bodies are rendered there. */
export interface Bench {
  tab: Tab;
  /** Hosts that the page asked for, in order; none of them is reached. */
  asked: string[];
  close(): Promise<void>;
}

export async function openBench(browser: Browser): Promise<Bench> {
  const network = await startNothing();
  const reader = await launch(browser, { proxyPort: network.port, bare: true });
  const tab = await reader.tab(`http://127.0.0.1:${network.port}/`);
  await tab.evaluate(code => {
    globalThis.dalee = {} as NonNullable<typeof globalThis.dalee>;
    // As the browser runs an injected file: at the top level, not inside a function.
    for (const textContent of code)
      document.head.append(Object.assign(document.createElement('script'), { textContent }));
  }, pageFiles(reader));
  await tab.evaluate(installRenderAlone);
  // Last: any global that comes later rings.
  await tab.evaluate(installAlarms);
  return {
    tab,
    asked: network.asked,
    close: async () => {
      await reader.close();
      network.close();
    },
  };
}

const pageFiles = ({ browser }: Reader) =>
  ['article', 'embed-frame'].map(name =>
    readFileSync(`.output/${browser === 'chromium' ? 'chrome' : 'firefox'}-mv3/${name}.js`, 'utf8'),
  );

/** Names an icon, or the browser would ask for one at a moment of its own. */
const EMPTY = '<!doctype html><link rel="icon" href="data:,"><title>bench</title><body>';

/** Serves one empty page; as a proxy it refuses everything and writes down what was asked for. */
async function startNothing() {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const foreign = /^http:\/\/(?!127\.0\.0\.1)([^/:]+)/.exec(request.url ?? '')?.[1];
    if (foreign) asked.push(foreign);
    response.writeHead(foreign ? 502 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(foreign ? '' : EMPTY);
  });
  server.on('connect', (request, socket) => {
    socket.on('error', () => socket.destroy());
    asked.push((request.url ?? '').replace(/:\d+$/, ''));
    socket.end('HTTP/1.1 502 Nothing is reached from here\r\n\r\n');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return { asked, port: (server.address() as AddressInfo).port, close: () => server.close() };
}
