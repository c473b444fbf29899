import { createSerialQueue, type SerialQueue } from './serial-queue';
import type { Caller } from './who-calls';

/** Calls of one caller that may wait. A reader makes a few; a page that makes more does so by itself. */
export const CALLS_WAITING_MAX = 1_000;

/**
 * Gives each caller a line of its own, in which one call runs at a time. So the callers take turns at the
 * database, and a tab waits for one call of each other tab, however many those have made.
 *
 * @returns A function that runs a call when it is the caller's turn; `undefined`: too many are waiting.
 */
export function createCallerTurns() {
  const lines = new Map<string, { enqueue: SerialQueue; waiting: number }>();
  return <T>({ kind, tab }: Caller, run: () => Promise<T>): Promise<T> | undefined => {
    const name = `${kind} ${tab}`;
    const line = lines.get(name) ?? { enqueue: createSerialQueue(), waiting: 0 };
    if (line.waiting >= CALLS_WAITING_MAX) return undefined;
    lines.set(name, line);
    line.waiting += 1;
    return line.enqueue(run).finally(() => {
      line.waiting -= 1;
      if (line.waiting === 0) lines.delete(name);
    });
  };
}
