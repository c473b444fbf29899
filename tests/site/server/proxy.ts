import { createServer, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/**
 * A CONNECT proxy: the hosts of the site lead to the replica's port, everything else is refused and
 * told to `refused`. Plain HTTP is refused too.
 */
export function createProxy(
  hosts: readonly string[],
  replicaPort: number,
  refused: (host: string) => void,
): Server {
  const proxy = createServer((request, response) => {
    refused(request.headers.host ?? request.url ?? '');
    response.writeHead(502).end();
  });
  proxy.on('connect', (request, client: Duplex) => {
    // A browser that is closed lets go of what it asked for in the middle, refused or not.
    client.on('error', () => client.destroy());
    const [host = '', port] = (request.url ?? '').split(':');
    if (port !== '443' || !hosts.includes(host)) {
      refused(host);
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const replica = connect(replicaPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      join(client, replica);
    });
    replica.on('error', () => client.destroy());
    client.on('error', () => replica.destroy());
  });
  return proxy;
}

function join(client: Duplex, replica: Socket): void {
  client.pipe(replica);
  replica.pipe(client);
  client.on('close', () => replica.destroy());
  replica.on('close', () => client.destroy());
}
