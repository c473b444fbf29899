import type { Ms } from '../../../habr/facts';
import type { Entry, Stamp, Visit } from '../../model';
import type { ArticleRecord } from '../base/library-records';

/** The head of a snapshot. */
export type SnapshotHead = {
  version: 1;
  /** When it was made. */
  at: Ms;
  /** The library's device name then. */
  device: string;
  /** The journal's last stamp then. */
  upTo: Stamp | '';
};
/** The whole library as of then: lines as in a backup, and the journal. */
export type Snapshot = SnapshotHead & {
  records: (ArticleRecord | { visit: Visit })[];
  journal: Entry[];
};
/** One line of a snapshot. The first is its head, the last gives the number of lines between. */
export type SnapshotLine =
  | ArticleRecord
  | { visit: Visit }
  | { entry: Entry }
  | { head: SnapshotHead }
  | { end: number };

/** Gzips lines while the stream is read, so that never all of them are in memory. */
export const packed = (
  lines: AsyncIterator<SnapshotLine> | Iterator<SnapshotLine>,
): ReadableStream<Uint8Array<ArrayBuffer>> =>
  textOf(lines).pipeThrough(new TextEncoderStream()).pipeThrough(new CompressionStream('gzip'));

/** The lines of gzipped bytes; throws where they are damaged. */
export async function* unpacked(
  bytes: ReadableStream<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<SnapshotLine> {
  const text = bytes
    .pipeThrough(new DecompressionStream('gzip'))
    .pipeThrough(new TextDecoderStream());
  const reader = text.getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line);
  }
}

/** A stream handles a few large chunks faster than many small ones. */
const CHUNK_CHARS = 64 * 1024;

function textOf(
  lines: AsyncIterator<SnapshotLine> | Iterator<SnapshotLine>,
): ReadableStream<string> {
  return new ReadableStream({
    async pull(controller) {
      let text = '';
      while (text.length < CHUNK_CHARS) {
        const { done, value } = await lines.next();
        if (done) break;
        text += `${JSON.stringify(value)}\n`;
      }
      if (text) controller.enqueue(text);
      else controller.close();
    },
  });
}
