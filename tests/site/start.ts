import type { Server as HttpServer } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { createAnswer } from './server/answer';
import { makeCertificate } from './server/certificate';
import { bundleClient } from './server/client-bundle';
import { createFaults } from './server/faults';
import { createProxy } from './server/proxy';
import type { Behaviour, Seen, Site } from './site';

/** The hosts that the replica plays. */
const hosts = ['habr.com', 'assets.habr.com', 'habrastorage.org', 'embedd.srv.habr.com'];

export const healthy: Behaviour = {
  hydrateAfter: 0,
  cards: 18,
  unpublished: 0,
  perPage: 20,
  theme: 'auto',
  release: '2.346.1',
  renamed: false,
};

/** Starts the replica of habr.com and its proxy on free ports of this machine. */
export async function startSite(): Promise<Site> {
  const [certificate, client] = await Promise.all([makeCertificate(hosts), bundleClient()]);
  const requests: Seen[] = [];
  const refused: string[] = [];
  const behaviour = { ...healthy };
  const faults = createFaults();
  const replica = createServer(certificate, createAnswer({ behaviour, client, faults, requests }));
  const port = await listen(replica);
  const proxy = createProxy(hosts, port, host => refused.push(host));
  return {
    proxyPort: await listen(proxy),
    requests,
    refused,
    fault: faults.add,
    behave: change => Object.assign(behaviour, change),
    reset() {
      Object.assign(behaviour, healthy);
      faults.clear();
      requests.length = 0;
      refused.length = 0;
    },
    close: async () => {
      await Promise.all([close(proxy), close(replica)]);
    },
  };
}

const listen = (server: Server): Promise<number> =>
  new Promise(resolve =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
  );

function close(server: Server & Partial<Pick<HttpServer, 'closeAllConnections'>>): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve());
    server.closeAllConnections?.();
  });
}
