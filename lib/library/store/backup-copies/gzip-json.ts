import { sha256 } from '../../sha256-hex';

/** Packed JSON for a store that holds strings, with a checksum. */
export type Packed = {
  /** SHA-256 of the JSON, lower-case hex. */
  sha: string;
  /** The JSON in UTF-8, gzip, base64. */
  gz: string;
};

/** @param value What JSON can hold. */
export async function pack(value: unknown): Promise<Packed> {
  const text = JSON.stringify(value);
  return {
    sha: await sha256(text),
    gz: base64(await through(new CompressionStream('gzip'), text)),
  };
}

/** What was packed; `undefined` if it was damaged. */
export async function unpack({ sha, gz }: Packed): Promise<unknown> {
  try {
    const bytes = Uint8Array.from(atob(gz), char => char.charCodeAt(0));
    const text = new TextDecoder().decode(await through(new DecompressionStream('gzip'), bytes));
    return (await sha256(text)) === sha ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

async function through(
  stream: CompressionStream | DecompressionStream,
  data: string | Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const { readable, writable } = stream;
  const writer = writable.getWriter();
  const writing = writer
    .write(typeof data === 'string' ? new TextEncoder().encode(data) : data)
    .then(() => writer.close());
  const [bytes] = await Promise.all([new Response(readable).arrayBuffer(), writing]);
  return new Uint8Array(bytes);
}

/** `String.fromCharCode` takes its arguments on the stack, so not too many at a time. */
const BYTES_PER_CALL = 8_192;

function base64(bytes: Uint8Array): string {
  let chars = '';
  for (let from = 0; from < bytes.length; from += BYTES_PER_CALL)
    chars += String.fromCharCode(...bytes.subarray(from, from + BYTES_PER_CALL));
  return btoa(chars);
}
