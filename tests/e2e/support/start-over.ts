import type { Reader } from '../driver/browsers';
import { until } from '../driver/wait-until';
import { ask } from './article-page-steps';

/**
 * Makes of the reader one who has just installed the extension: no tab is open, the library and its
 * backup copies are empty, every setting is as at first. The background is ended: it remembers failures
 * of the site and the day of its last snapshot. Far quicker than a new profile.
 */
export async function startOver(reader: Reader): Promise<void> {
  await reader.closeTabs();
  const own = await reader.own('welcome');
  await own.find('heading', /./);
  await until('the library to be empty', async () => {
    const answer = await own.evaluate(ask, 'clear', undefined);
    return (answer as { value?: { done: boolean } }).value?.done;
  });
  await own.evaluate(forgetTheRest);
  await reader.stopWorker();
  await own.close();
}

/** What “Delete everything” leaves; sent into a page of the extension as text: it stands alone. */
async function forgetTheRest(): Promise<void> {
  type Area = { get(key: null): Promise<object>; remove(keys: string[]): Promise<void> };
  const { chrome } = globalThis as unknown as { chrome: { storage: { local: Area } } };
  const { local } = chrome.storage;
  // The greeting must not come again.
  const keys = Object.keys(await local.get(null)).filter(key => key !== 'welcomed');
  await local.remove(keys);
  const root = await navigator.storage.getDirectory();
  await root.removeEntry('snapshots', { recursive: true }).catch(() => {});
  await new Promise<void>((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase('dalee-cleared');
    deleting.onsuccess = () => resolve();
    deleting.onerror = () => reject(deleting.error);
  });
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('dalee');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const change = opening.result.transaction('derived', 'readwrite');
      // That everything can be restored, and that the site is left alone for a while.
      for (const note of ['cleared', 'breaker']) change.objectStore('derived').delete(note);
      change.oncomplete = () => resolve();
      change.onerror = () => reject(change.error);
      opening.result.close();
    };
  });
}
