import { sha256 } from '../../sha256-hex';

/** JSON as it stands in a store of texts: packed, and with what proves that nothing of it was lost. */
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

/** What was packed; `undefined` where anything of it is not as it was. */
export async function unpack({ sha, gz }: Packed): Promise<unknown> {
  try {
    const bytes = Uint8Array.from(atob(gz), sign => sign.charCodeAt(0));
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

/** Few signs at a time: arguments of a call stand on the stack. */
const PART = 8_192;

function base64(bytes: Uint8Array): string {
  let signs = '';
  for (let from = 0; from < bytes.length; from += PART)
    signs += String.fromCharCode(...bytes.subarray(from, from + PART));
  return btoa(signs);
}
