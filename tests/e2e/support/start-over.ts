import type { Reader } from '../driver/browsers';
import { until } from '../driver/wait-until';
import { ask } from './article-page-steps';

/**
 * Makes of the reader one who has just installed the extension: no tab is open, the library is empty,
 * every setting is as at first. Far quicker than a new profile. What the mirror holds is left until
 * the browser's next start, as after every “Delete everything”.
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
  await own.close();
}

/** Sent into a page of the extension as text: it stands alone. */
async function forgetTheRest(): Promise<void> {
  type Area = { get(key: null): Promise<object>; remove(keys: string[]): Promise<void> };
  const { chrome } = globalThis as unknown as { chrome: { storage: { local: Area } } };
  const { local } = chrome.storage;
  const keys = Object.keys(await local.get(null));
  // Those with a colon are the mirror's and of acts that wait; the greeting must not come again.
  await local.remove(keys.filter(key => !key.includes(':') && key !== 'welcomed'));
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
