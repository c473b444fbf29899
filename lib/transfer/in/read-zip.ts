import { unzipSync } from 'fflate';
import { decoded } from '../decode-text';

export type NamedText = { name: string; text: string };

/** Whether a file begins as zip archives do. */
export const isZip = ([p, k, third, fourth]: Uint8Array): boolean =>
  p === 0x50 && k === 0x4b && third === 3 && fourth === 4;

/**
 * The tables, pages and JSON of a zip as the services send it. An entry is refused by the size that the
 * archive declares, and never unpacks to more than that.
 * @param most Bytes that all of it may unpack to.
 */
export function textsInZip(bytes: Uint8Array, most: number): NamedText[] | 'tooLarge' | 'damaged' {
  let size = 0;
  let count = 0;
  try {
    const entries = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!DATA.test(name) || BESIDES.test(name)) return false;
        size += originalSize;
        count += 1;
        return size <= most && count <= MOST_ENTRIES;
      },
    });
    if (size > most || count > MOST_ENTRIES) return 'tooLarge';
    return Object.entries(entries).map(([name, content]) => ({ name, text: decoded(content) }));
  } catch {
    return 'damaged';
  }
}

/** A service that sends parts of ten thousand lines comes to a few. */
const MOST_ENTRIES = 1_000;

const DATA = /\.(csv|html?|json)$/i;
/** Texts and highlights of Omnivore, and what macOS adds. */
const BESIDES = /(^|\/)(content|highlights|__MACOSX)\/|(^|\/)\._/;
