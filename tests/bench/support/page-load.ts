import type { Machine } from './machine';

/** What one page cost until its main thread had been idle for half a second. */
export type Load = {
  /** ms of its main thread. */
  busy: number;
  /** Its longest task after `load`, ms; 0 when none was longer than 50. */
  longest: number;
  /** Layout shift, the browser's own sum. */
  shift: number;
};

export async function loadPage(machine: Machine, url: string): Promise<Load> {
  const { page, tab, protocol } = await machine.sheet('about:blank');
  await protocol.send('Performance.enable');
  await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
  await tab.evaluate(quiet);
  const { metrics } = await protocol.send('Performance.getMetrics');
  const seen = await tab.evaluate(trouble);
  await page.close();
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  return { busy: 1_000 * seconds, ...seen };
}

/** Resolves when the main thread has been idle, frame after frame, for half a second. */
export const quiet = () =>
  new Promise<void>(done => {
    let frames = 0;
    const look = () =>
      requestIdleCallback(({ didTimeout }) => {
        frames = didTimeout ? 0 : frames + 1;
        if (frames >= 30) done();
        else requestAnimationFrame(look);
      });
    look();
  });

async function trouble(): Promise<{ longest: number; shift: number }> {
  const entries = (type: string) =>
    new Promise<PerformanceEntryList>(resolve => {
      new PerformanceObserver(list => resolve(list.getEntries())).observe({ type, buffered: true });
      // None at all is never told.
      setTimeout(resolve, 100, []);
    });
  const { loadEventEnd } = performance.getEntriesByType(
    'navigation',
  )[0] as PerformanceNavigationTiming;
  const tasks = (await entries('longtask')).filter(one => one.startTime > loadEventEnd);
  const shifts = (await entries('layout-shift')) as (PerformanceEntry & { value: number })[];
  return {
    longest: Math.max(0, ...tasks.map(({ duration }) => duration)),
    shift: shifts.reduce((sum, { value }) => sum + value, 0),
  };
}
