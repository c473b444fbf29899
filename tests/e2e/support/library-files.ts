import { copyFile, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Reader } from '../driver/browsers';

/** Where the browser keeps the library's database: a folder in Chromium, one file in Firefox. */
async function placeOf({ browser, extensionId }: Reader, profile: string): Promise<string> {
  if (browser === 'chromium') {
    const all = join(profile, 'Default', 'IndexedDB');
    return join(all, `chrome-extension_${extensionId}_0.indexeddb.leveldb`);
  }
  const origin = join(profile, 'storage', 'default', `moz-extension+++${extensionId}`, 'idb');
  const name = (await readdir(origin)).find(file => file.endsWith('.sqlite'));
  if (!name) throw new Error(`no database in ${origin}`);
  return join(origin, name);
}

/** Writes nonsense over all that the database's files hold, as a failing disk does. */
export const corrupt = (reader: Reader) => async (profile: string) => {
  const place = await placeOf(reader, profile);
  const files = (await stat(place)).isDirectory()
    ? (await readdir(place)).map(name => join(place, name))
    : [place];
  for (const file of files) {
    const { length } = await readFile(file);
    await writeFile(file, Buffer.alloc(length, 'nonsense '));
  }
};

/** Makes the database one that cannot be opened, and is not mended by the browser either; gives what takes that back. */
export function block(reader: Reader) {
  let place = '';
  const aside = (profile: string) => join(profile, 'aside');
  return {
    block: async (profile: string) => {
      place = await placeOf(reader, profile);
      if (reader.browser === 'chromium') {
        await rename(place, aside(profile));
        await writeFile(place, 'a file, where a folder should be');
      } else {
        await copyFile(place, aside(profile));
        await writeFile(place, ofTomorrow(await readFile(place)));
      }
    },
    unblock: async (profile: string) => {
      await rm(place, { recursive: true });
      await rename(aside(profile), place);
    },
  };
}

/** SQLite's `user_version`, by which Firefox knows that a later Firefox wrote the file: https://sqlite.org/fileformat.html */
function ofTomorrow(file: Buffer): Buffer {
  file.writeUInt32BE(0x7fffffff, 60);
  return file;
}
