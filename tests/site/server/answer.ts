import type { RequestListener } from 'node:http';
import type { Behaviour, Seen } from '../site';
import { createRoutes } from './dispatch';
import type { Faults } from './faults';
import type { Reply } from './reply';

export type Parts = {
  behaviour: Behaviour;
  /** The site's own script. */
  client: string;
  faults: Faults;
  requests: Seen[];
};

/** Answers every request that the proxy lets through, after writing it down. */
export function createAnswer({ behaviour, client, faults, requests }: Parts): RequestListener {
  const route = createRoutes(behaviour, client);
  return async (request, response) => {
    const path = request.url ?? '/';
    const url = `https://${request.headers.host}${path}`;
    requests.push({ method: request.method ?? '', url, headers: request.headers });
    const fault = faults.take(path);
    const reply = await route(new URL(url)).catch(broken);
    await faults.send(response, reply, fault);
  };
}

/** A mistake in the replica itself: told where somebody will see it. */
const broken = (error: unknown): Reply => ({
  status: 500,
  type: 'text/plain',
  body: `The replica broke: ${error instanceof Error ? error.stack : error}`,
});
