import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { request as secureRequest } from 'node:https';
import type { Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { connect } from 'node:tls';
import type { Site } from '../../site/site';

type Answer = { status: number; headers: IncomingMessage['headers']; body: string };

/** Asks an address through the replica's proxy, as a browser would; resolves with the whole answer. */
export async function ask(site: Site, address: string): Promise<Answer> {
  const response = await begin(site, address);
  const { statusCode: status = 0, headers } = response;
  return { status, headers, body: await text(response) };
}

/** The same, as far as the head of the answer. */
export async function begin(site: Site, address: string): Promise<IncomingMessage> {
  const { hostname, pathname, search } = new URL(address);
  const socket = await tunnel(site, hostname);
  const asked = secureRequest({
    headers: { host: hostname },
    path: pathname + search,
    createConnection: () => connect({ socket, servername: hostname, rejectUnauthorized: false }),
  });
  asked.end();
  const [response] = await once(asked, 'response');
  return response;
}

async function tunnel(site: Site, host: string): Promise<Socket> {
  const asked = request({ port: site.proxyPort, method: 'CONNECT', path: `${host}:443` });
  asked.end();
  const [response, socket] = await once(asked, 'connect');
  if (response.statusCode !== 200) throw new Error(`${host} is refused`);
  return socket;
}
