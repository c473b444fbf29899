import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Fault } from '../site';
import type { Reply } from './reply';

export interface Faults {
  add(fault: Fault): void;
  clear(): void;
  /** The fault that the request meets, counted down when it has a number of `times`. */
  take(url: string): Fault | undefined;
}

export function createFaults(): Faults {
  let faults: Fault[] = [];
  return {
    add: fault => {
      faults.push({ ...fault });
    },
    clear: () => {
      faults = [];
    },
    take(url) {
      const fault = faults.find(({ path }) => path.test(url));
      if (fault?.times !== undefined) fault.times -= 1;
      faults = faults.filter(({ times }) => times === undefined || times > 0);
      return fault;
    },
  };
}

/** Writes the reply as the fault wants it; resolves when nothing more will be written. */
export async function send(
  response: ServerResponse,
  reply: Reply,
  fault: Fault | undefined,
): Promise<void> {
  if (fault?.delay) await wait(fault.delay);
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
