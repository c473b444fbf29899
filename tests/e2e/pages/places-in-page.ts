/*
 * Sent into a page of the extension as text: it stands alone.
 */

/** Where marks on an article are kept: databases by their names, the mirror, snapshots. */
export async function placesWith(id: string): Promise<string[]> {
  type Area = { get(key: null): Promise<Record<string, { gz?: string }>> };
  type Runtime = Record<'browser' | 'chrome', { storage: { local: Area } }>;
  const { browser, chrome } = globalThis as unknown as Runtime;
  const tells = async (packed: Blob) => {
    const plain = packed.stream().pipeThrough(new DecompressionStream('gzip'));
    return (await new Response(plain).text()).includes(`"${id}"`);
  };
  const knows = (name: string) =>
    new Promise<boolean>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onerror = () => resolve(false);
      // It was deleted meanwhile: it must not be made anew.
      opening.onupgradeneeded = () => opening.transaction?.abort();
      opening.onsuccess = () => {
        const asking = opening.result.transaction('marks').objectStore('marks').count(id);
        asking.onsuccess = () => resolve(asking.result > 0);
        asking.onerror = () => reject(asking.error);
        opening.result.close();
      };
    });
  const places: string[] = [];
  for (const { name = '' } of await indexedDB.databases()) if (await knows(name)) places.push(name);
  const kept = Object.entries(await (browser ?? chrome).storage.local.get(null));
  for (const [key, { gz = '' }] of kept) {
    if (!key.startsWith('mirror:')) continue;
    const bytes = Uint8Array.from(atob(gz), sign => sign.charCodeAt(0));
    if (await tells(new Blob([bytes]))) places.push('mirror');
  }
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle('snapshots', { create: true });
  for await (const [, file] of folder as unknown as AsyncIterable<[string, FileSystemFileHandle]>) {
    // One that is just being written, or taken away, cannot be read: nobody knows yet.
    if (
      await file
        .getFile()
        .then(tells)
        .catch(() => true)
    )
      places.push('snapshots');
  }
  return places;
}
