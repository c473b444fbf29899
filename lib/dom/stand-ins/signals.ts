/*
 * What we need of signals in the site's pages, where the bundler puts this in the place of
 * `@preact/signals-core` (wxt.config.ts): values that are followed, and effects that follow them.
 */

type Effect = { run(): void; follows: Set<Set<Effect>> };

let running: Effect | undefined;

/** A value that effects follow by reading it. */
export function signal<T>(initial: T) {
  let current = initial;
  const followers = new Set<Effect>();
  return {
    get value() {
      if (running) {
        followers.add(running);
        running.follows.add(followers);
      }
      return current;
    },
    set value(next: T) {
      if (Object.is(next, current)) return;
      current = next;
      for (const one of [...followers]) if (followers.has(one)) one.run();
    },
    /** The value, without following it. */
    peek: () => current,
  };
}

/**
 * Runs at once, and again whenever a value that it read last time changes.
 *
 * @returns Ends it.
 */
export function effect(run: () => void): () => void {
  const stop = () => {
    for (const followers of self.follows) followers.delete(self);
    self.follows.clear();
  };
  const self: Effect = {
    follows: new Set(),
    run: () => {
      stop();
      const outer = running;
      running = self;
      try {
        run();
      } finally {
        running = outer;
      }
    },
  };
  self.run();
  return stop;
}
