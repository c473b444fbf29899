import type { Tab } from '../../e2e/driver/browsers';
import { until } from '../../e2e/driver/wait-until';
import { fill } from '../../e2e/support/fill-library';
import type { Machine, Sheet } from './machine';

/** Articles that somebody knows who has read for years. */
export const KNOWN = Number(process.env.DALEE_BENCH_KNOWN ?? 100_000);

/** Fills the library, and lets the background make ready what the popup shows first and searches. */
export async function fillAndServe(machine: Machine, { tab }: Sheet): Promise<void> {
  await fill(tab, KNOWN);
  await machine.stopWorkers();
  await tab.reload();
  // The first act makes the background look at what is there.
  await (await tab.find('button', 'Bookmark')).click();
  await until('titles to be piled', () => isReady(tab), 120_000);
}

/** Resolves when the background has made ready what the popup shows first and searches. */
const isReady = (popup: Tab): Promise<boolean> =>
  popup.evaluate(
    () =>
      new Promise<boolean>(resolve => {
        const opening = indexedDB.open('dalee');
        opening.onsuccess = () => {
          const asked = opening.result.transaction('derived').objectStore('derived').get('titled');
          asked.onsuccess = () => resolve(asked.result !== undefined);
          opening.result.close();
        };
      }),
  );
