import type { Ms } from '../../../habr/facts';
import type { Entry, Stamp } from '../../model';
import type { Database } from '../base/database';
import { createSerialQueue } from '../base/serial-queue';
import type { Folder } from './private-folder';
import {
  packed,
  type Snapshot,
  type SnapshotHead,
  type SnapshotLine,
  unpacked,
} from './snapshot-lines';
import { type Gone, linesWithout } from './snapshot-redact';
import { headOf, linesOf } from './snapshot-write';

/** One snapshot, as its file name gives it. */
export type SnapshotName = { name: string; at: Ms; upTo: Stamp | '' };
export type Snapshots = ReturnType<typeof createSnapshots>;

/** Their folder in the origin private file system. */
export const SNAPSHOTS_FOLDER = 'snapshots';

const SNAPSHOTS_KEPT = 7;

/** The whole library as of each of the last days with an act: a few files that nothing else touches. */
export function createSnapshots(folder: Folder) {
  const enqueue = createSerialQueue();
  return {
    list: () => list(folder),

    /** Writes one, unless there is one of this day. */
    daily: (db: Database, now: Ms): Promise<void> => enqueue(() => daily(folder, db, now)),

    /** `undefined`: there is none of this name, or it is damaged. */
    read: (name: string) => read(folder, name),

    /** The newest one that is not damaged. */
    async newest(): Promise<Snapshot | undefined> {
      for (const { name } of await list(folder)) {
        const found = await read(folder, name);
        if (found) return found;
      }
      return undefined;
    },

    /** Takes what was forgotten for good out of all of them; the rest stays as of its day. */
    forget: (gone: Gone): Promise<void> => enqueue(() => forget(folder, gone)),

    /** Deletes all of them: the reader cleared everything. */
    clear: (): Promise<void> =>
      enqueue(async () => {
        for (const name of await folder.names()) await folder.remove(name);
      }),
  };
}

async function daily(folder: Folder, db: Database, now: Ms): Promise<void> {
  const today = new Date(now).toDateString();
  const before = await list(folder);
  if (before.some(({ at }) => new Date(at).toDateString() === today)) return;
  const fresh = await writeSnapshot(folder, db, now);
  const others = before.map(({ name }) => name).filter(name => name !== fresh);
  await keepOnly(folder, [fresh, ...others.slice(0, SNAPSHOTS_KEPT - 1)]);
}

async function forget(folder: Folder, gone: Gone): Promise<void> {
  for (const { name } of await list(folder)) {
    const found = await read(folder, name);
    const lines = found && linesWithout(found, gone);
    if (lines) await folder.write(name, packed(lines.values()));
    // A damaged one may hold what was forgotten.
    if (!found) await folder.remove(name);
  }
}

/** Newest first, by the last act in them: a clock that was set back cannot change that. */
async function list(folder: Folder): Promise<SnapshotName[]> {
  const names = (await folder.written()).flatMap(name => named(name) ?? []);
  return names.sort((a, b) => (a.upTo === b.upTo ? b.at - a.at : a.upTo < b.upTo ? 1 : -1));
}

/** Deletes all others, and files whose writing was broken off. */
async function keepOnly(folder: Folder, wanted: string[]) {
  for (const name of await folder.names())
    if (named(name) && !wanted.includes(name)) await folder.remove(name);
}

/** Returns the name of the new one. */
async function writeSnapshot(folder: Folder, db: Database, now: Ms): Promise<string> {
  const head = await headOf(db, now);
  await folder.write(nameOf(head), packed(linesOf(db, head)));
  return nameOf(head);
}

async function read(folder: Folder, name: string): Promise<Snapshot | undefined> {
  try {
    const bytes = await folder.read(name);
    return bytes && (await whole(unpacked(bytes)));
  } catch {
    return undefined;
  }
}

const nameOf = ({ upTo, at }: SnapshotHead) => `${upTo || '0'}-${at}.jsonl.gz`;

function named(name: string): SnapshotName | undefined {
  const [, upTo, at] = /^([0-9a-z]{21}|0)-(\d+)\.jsonl\.gz$/.exec(name) ?? [];
  if (at === undefined) return undefined;
  return { name, at: Number(at), upTo: upTo === '0' ? '' : (upTo as Stamp) };
}

async function whole(lines: AsyncGenerator<SnapshotLine>): Promise<Snapshot | undefined> {
  const records: Snapshot['records'] = [];
  const journal: Entry[] = [];
  let head: SnapshotHead | undefined;
  let count: number | undefined;
  for await (const line of lines) {
    if ('head' in line) head = line.head;
    else if ('end' in line) count = line.end;
    else if ('entry' in line) journal.push(line.entry);
    else records.push(line);
  }
  if (head?.version !== 1 || count !== records.length + journal.length) return undefined;
  return { ...head, records, journal };
}
