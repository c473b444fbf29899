import { atEnd } from './at-end';

export type Countdown = {
  /** `ended` is called once, after the whole time of not being held. */
  start(key: number, ended: () => void): void;
  forget(key: number): void;
  /** Stops all clocks, or lets them go on from where they stood. */
  hold(held: boolean): void;
};

type Clock = { left: number; since: number; ended: () => void; timer?: number | undefined };

/** Clocks that can be stopped while somebody looks: what is read must not go away. @param ms Of each. */
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
