import type { Ms } from '../habr/facts';

/** Runs the job when its turn comes; rejects with the signal's reason if that comes first. */
export type Queue = <T>(job: () => Promise<T>, signal: AbortSignal) => Promise<T>;

/**
 * Lets at most `atOnce` jobs run together and starts them at least `apart` ms from each other.
 *
 * @param now A clock that only runs forward, as `performance.now`.
 */
export function createQueue(atOnce: number, apart: Ms, now: () => Ms): Queue {
  const waiting = new Set<() => void>();
  let running = 0;
  let last = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;

  return async (job, signal) => {
    await turn(signal);
    try {
      return await job();
    } finally {
      running -= 1;
      advance();
    }
  };

  function turn(signal: AbortSignal) {
    return new Promise<void>((resolve, reject) => {
      signal.throwIfAborted();
      const leave = () => {
        waiting.delete(enter);
        reject(signal.reason);
      };
      const enter = () => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      signal.addEventListener('abort', leave, { once: true });
      waiting.add(enter);
      advance();
    });
  }

  function advance() {
    const [first] = waiting;
    if (!first || timer !== undefined || running >= atOnce) return;
    const early = last + apart - now();
    if (early > 0) {
      timer = setTimeout(() => {
        timer = undefined;
        advance();
      }, early);
      return;
    }
    waiting.delete(first);
    running += 1;
    last = now();
    first();
    advance();
  }
}
