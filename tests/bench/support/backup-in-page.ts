/*
 * Functions that are sent into the settings page as text: each stands alone.
 */

/** ms it took, the page's longest task meanwhile (ms; 0 when none was longer than 50), bytes of the file. */
type Saved = { took: number; longest: number; bytes: number };
type Piece = { id: string; marks: object; facts: object };

declare global {
  var saved: Promise<Saved>;
}

/** From the next click on until a file is handed to the downloads. */
export function watchSaving(): void {
  globalThis.saved = new Promise(resolve => {
    let [begun, longest] = [Number.NaN, 0];
    const tasks = new PerformanceObserver(list => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    });
    const hear = ({ timeStamp }: Event) => {
      begun = timeStamp;
      tasks.observe({ type: 'longtask' });
    };
    addEventListener('click', hear, { capture: true, once: true });
    HTMLAnchorElement.prototype.click = function () {
      const took = performance.now() - begun;
      const file = fetch(this.href).then(answer => answer.blob());
      // Long tasks are told a little later.
      setTimeout(async () => {
        tasks.disconnect();
        resolve({ took, longest, bytes: (await file).size });
      }, 200);
    };
  });
}

/** ms to read the same records and make them JSON, as plainly as can be. */
export function asNative(): Promise<number> {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('dalee');
    opening.onsuccess = () => {
      const names = ['marks', 'articles', 'journal'];
      const reading = opening.result.transaction(names);
      const asked = names.map(name => reading.objectStore(name).getAll());
      reading.oncomplete = () => {
        const file = new Blob(asked.map(({ result }) => JSON.stringify(result)));
        resolve(file.size > 0 ? performance.now() - begun : Number.NaN);
      };
      reading.onerror = () => reject(reading.error);
      opening.result.close();
    };
  });
}

/** ms until the library has taken in the records, 500 a message. */
export async function importSteps(run: string, pieces: Piece[]) {
  const { runtime } = (
    globalThis as unknown as {
      chrome: { runtime: { sendMessage(of: object): Promise<{ ok: boolean }> } };
    }
  ).chrome;
  let longest = 0;
  const tasks = new PerformanceObserver(list => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  const ask = async (call: string, args: object) => {
    const answer = await runtime.sendMessage({ call, args });
    if (!answer.ok) throw new Error(`${call}: ${JSON.stringify(answer)}`);
  };
  // What came with this message is not its doing.
  await new Promise(resolve => setTimeout(resolve, 100));
  tasks.observe({ type: 'longtask' });
  const begun = performance.now();
  await ask('beginRun', { run, verb: 'add', total: Math.ceil(pieces.length / 500) });
  for (let nth = 0; nth * 500 < pieces.length; nth++)
    await ask('stepRun', { run, nth, pieces: pieces.slice(nth * 500, (nth + 1) * 500) });
  await ask('endRun', { run });
  const took = performance.now() - begun;
  await new Promise(resolve => setTimeout(resolve, 100));
  tasks.disconnect();
  return { took, longest };
}

/** ms to put the same records into two tables with the same indices, 500 a transaction. */
export async function importNatively(pieces: Piece[]): Promise<number> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('bench', 1);
    opening.onupgradeneeded = () => {
      const marks = opening.result.createObjectStore('marks', { keyPath: 'id' });
      marks.createIndex('last', ['reading.last', 'id']);
      marks.createIndex('at', 'bookmark.at');
      const articles = opening.result.createObjectStore('articles', { keyPath: 'id' });
      articles.createIndex('author', 'author.login');
      articles.createIndex('publishedAt', 'publishedAt');
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const begun = performance.now();
  for (let from = 0; from < pieces.length; from += 500)
    await new Promise<void>((resolve, reject) => {
      const writing = db.transaction(['marks', 'articles'], 'readwrite');
      for (const { marks, facts } of pieces.slice(from, from + 500)) {
        writing.objectStore('marks').put(marks);
        writing.objectStore('articles').put(facts);
      }
      writing.oncomplete = () => resolve();
      writing.onerror = () => reject(writing.error);
    });
  db.close();
  return performance.now() - begun;
}
