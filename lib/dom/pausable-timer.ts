import { atEnd } from './at-end';

export type Countdown = {
  /** Calls `ended` once, when the timer has run for its whole time; held time does not count. */
  start(key: number, ended: () => void): void;
  forget(key: number): void;
  /** Stops all timers, or lets them go on from where they stood. */
  hold(held: boolean): void;
};

type Clock = { left: number; since: number; ended: () => void; timer?: number | undefined };

/**
 * Makes timers that stop while the reader looks at what they would take away.
 *
 * @param ms How long each of them runs.
 */
export function createCountdown(ms: number, signal: AbortSignal): Countdown {
  const clocks = new Map<number, Clock>();
  let held = false;
  const run = (key: number, clock: Clock) => {
    clock.since = performance.now();
    clock.timer = window.setTimeout(() => {
      clocks.delete(key);
      clock.ended();
    }, clock.left);
  };
  const stop = (clock: Clock) => {
    window.clearTimeout(clock.timer);
    if (clock.timer !== undefined) clock.left -= performance.now() - clock.since;
    clock.timer = undefined;
  };
  atEnd(signal, () => clocks.forEach(stop));
  return {
    start: (key, ended) => {
      const clock: Clock = { left: ms, since: 0, ended };
      clocks.set(key, clock);
      if (!held) run(key, clock);
    },
    forget: key => {
      const clock = clocks.get(key);
      if (clock) stop(clock);
      clocks.delete(key);
    },
    hold: now => {
      if (now === held) return;
      held = now;
      for (const [key, clock] of clocks) held ? stop(clock) : run(key, clock);
    },
  };
}
