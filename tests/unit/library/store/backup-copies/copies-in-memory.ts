import type { Area } from '../../../../../lib/library/store/backup-copies/mirror-shards';
import type { Folder } from '../../../../../lib/library/store/backup-copies/private-folder';

/** What the browser would keep in `storage.local`; `allowed` counts the writes until the worker is ended. */
export function anArea() {
  const kept = new Map<string, unknown>();
  const area = {
    kept,
    allowed: Number.POSITIVE_INFINITY,
    get: async (keys: string[]) =>
      Object.fromEntries(keys.flatMap(key => (kept.has(key) ? [[key, kept.get(key)]] : []))),
    set: async (items: Record<string, unknown>) => {
      step();
      for (const [key, value] of Object.entries(items)) kept.set(key, structuredClone(value));
    },
    remove: async (keys: string[]) => {
      step();
      for (const key of keys) kept.delete(key);
    },
  };
  const step = () => {
    if (area.allowed <= 0) throw new Error('ended');
    area.allowed -= 1;
  };
  return area satisfies Area;
}

/** A folder in memory; while a file is written it stands there empty, as in the browser's. */
export function aFolder() {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  return {
    files,
    names: async () => [...files.keys()],
    written: async () => [...files].flatMap(([name, { length }]) => (length > 0 ? [name] : [])),
    read: async name => {
      const bytes = files.get(name);
      return bytes && (new Response(bytes).body ?? undefined);
    },
    write: async (name, content) => {
      if (!files.has(name)) files.set(name, new Uint8Array());
      files.set(name, new Uint8Array(await new Response(content).arrayBuffer()));
    },
    remove: async name => void files.delete(name),
  } satisfies Folder & { files: Map<string, Uint8Array<ArrayBuffer>> };
}
