import { decoded } from '../decode-text';

/** Why a file was refused, for the program; the words are in `locales/` under `backup_<code>`. */
export type Refusal =
  | 'empty'
  | 'unreadable' // deleted, moved or changed since it was chosen
  | 'tooLarge'
  | 'notJson'
  | 'notBackup'
  | 'newer'
  | 'damaged'
  | 'tooManyTags' // of one article: no message could hold it
  | 'encoding' // its letters were lost before it came here
  | 'otherProgram' // known by sight, but not read; `detail` is the program's name
  | 'unknown'; // no file of any kind that is read here

export type Read<T> = { ok: true; value: T } | { ok: false; code: Refusal; detail?: string };

/** Larger files are refused before a byte of them is read. */
const LARGEST_FILE_BYTES = 64 * 2 ** 20;
/** What a packed file may unpack to: five times what 100,000 articles take. */
export const LARGEST_TEXT_BYTES = 256 * 2 ** 20;

/** The text of a file, unpacked where it is gzip, whatever encoding it is in. See `bytesOf`. */
export async function textOf(file: Blob, most?: number): Promise<Read<string>> {
  const bytes = await bytesOf(file, most);
  return bytes.ok ? { ok: true, value: decoded(bytes.value) } : bytes;
}

/**
 * What is in a file, unpacked where it is gzip.
 * @param most Bytes that a packed file may unpack to.
 */
export async function bytesOf(file: Blob, most = LARGEST_TEXT_BYTES): Promise<Read<Uint8Array>> {
  if (file.size === 0) return { ok: false, code: 'empty' };
  if (file.size > LARGEST_FILE_BYTES) return { ok: false, code: 'tooLarge' };
  const bytes = await content(file, most).catch((): Refusal => 'unreadable');
  return bytes instanceof Uint8Array ? { ok: true, value: bytes } : { ok: false, code: bytes };
}

async function content(file: Blob, most: number): Promise<Uint8Array | Refusal> {
  const head = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const isPacked = head[0] === 0x1f && head[1] === 0x8b;
  return isPacked ? unpacked(file, most) : new Uint8Array(await file.arrayBuffer());
}

/** Stops as soon as the limit is passed, so that a bomb costs no more than the limit. */
async function unpacked(file: Blob, most: number): Promise<Uint8Array | Refusal> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  try {
    const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.byteLength;
      chunks.push(value);
      if (size > most) {
        await reader.cancel();
        return 'tooLarge';
      }
    }
  } catch {
    return 'damaged';
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
