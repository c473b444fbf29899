import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Fault } from '../site';
import type { Reply } from './reply';

export interface Faults {
  add(fault: Fault): void;
  /** Forgets all faults and cuts the answers that still stall. */
  clear(): void;
  /** The fault that the request meets, counted down when it has a number of `times`. */
  take(url: string): Fault | undefined;
  /** Writes the reply as the fault wants it; resolves when nothing more will be written. */
  send(response: ServerResponse, reply: Reply, fault: Fault | undefined): Promise<void>;
}

export function createFaults(): Faults {
  let faults: Fault[] = [];
  const stalled = new Set<ServerResponse>();
  return {
    add: fault => {
      faults.push({ ...fault });
    },
    clear: () => {
      faults = [];
      for (const response of stalled) response.destroy();
      stalled.clear();
    },
    take(url) {
      const fault = faults.find(({ path }) => path.test(url));
      if (fault?.times !== undefined) fault.times -= 1;
      faults = faults.filter(({ times }) => times === undefined || times > 0);
      return fault;
    },
    async send(response, reply, fault) {
      if (fault?.delay) await wait(fault.delay);
      if (fault?.stall) stalled.add(response);
      if (fault?.drop) response.destroy();
      else write(response, reply, fault);
    },
  };
}

function write(response: ServerResponse, reply: Reply, fault: Fault | undefined): void {
  const body = Buffer.from(fault?.body ?? reply.body);
  response.writeHead(fault?.status ?? reply.status ?? 200, {
    'content-type': reply.type,
    'content-length': body.length,
    ...reply.headers,
    ...fault?.headers,
  });
  if (!fault?.cut && !fault?.stall) {
    response.end(body);
    return;
  }
  response.write(body.subarray(0, body.length / 2), () => {
    if (fault.cut) response.destroy();
  });
}
