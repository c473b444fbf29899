import { until } from '../driver/wait-until';
import type { Stage } from './story';

/** Time goes by (ms), counted from when the last list was seen. */
export async function pass({ reader }: Stage, ms: number): Promise<void> {
  const own = await reader.popup();
  await until('a visit to have in progress', async () => (await own.evaluate(letPass, ms)) > 0);
  await own.close();
}

/*
 * Functions that are sent into a page of the extension as text: each stands alone.
 */

/** Asks the background, as that page itself does. */
export function ask(call: string, args: unknown): Promise<unknown> {
  const { runtime } = (globalThis as unknown as { chrome: Runtime }).chrome;
  return runtime.sendMessage({ call, args });
}

/** What stands on the toolbar button. */
export function badge(): Promise<string> {
  type Action = { action: { getBadgeText(of: object): Promise<string> } };
  return (globalThis as unknown as { chrome: Action }).chrome.action.getBadgeText({});
}

type Runtime = { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/**
 * So much time (ms) goes by for what the library measures pauses from: when lists were last seen, and
 * when articles were asked for. A browser's own clock cannot be moved.
 *
 * @returns How many lists were seen at all.
 */
export async function letPass(ms: number): Promise<number> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('dalee');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const change = db.transaction(['visits', 'derived'], 'readwrite');
  let lists = 0;
  const [visits, derived] = [change.objectStore('visits'), change.objectStore('derived')];
  visits.openCursor().onsuccess = ({ target }) => {
    const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
    if (!cursor) return;
    lists += 1;
    const { from, last } = cursor.value;
    cursor.update({ ...cursor.value, from: from - ms, last: last - ms });
    cursor.continue();
  };
  derived.get('opens').onsuccess = ({ target }) => {
    const note = (target as IDBRequest).result;
    const earlier = (one: { at: number }) => ({ ...one, at: one.at - ms });
    if (note) derived.put({ ...note, value: note.value.map(earlier) });
  };
  await new Promise(resolve => {
    change.oncomplete = resolve;
  });
  db.close();
  return lists;
}

/** Lets go of all stored texts, as the library does when they need too much room. */
export async function dropStoredTexts(): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('dalee');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const change = db.transaction('copies', 'readwrite');
  change.objectStore('copies').clear();
  await new Promise(resolve => {
    change.oncomplete = resolve;
  });
  db.close();
}

/** Whether a list was seen whose newest article was published then (ms since 1970). */
export async function isNewestSeen(published: number): Promise<boolean> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('dalee');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const asking = db.transaction('visits').objectStore('visits').getAll();
  await new Promise(resolve => {
    asking.onsuccess = resolve;
  });
  db.close();
  return asking.result.some(({ newest }) => newest === published);
}
