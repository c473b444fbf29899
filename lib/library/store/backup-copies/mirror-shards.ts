import type { ArticleId } from '../../../habr/facts';
import { mergeMarks } from '../../marks/merge-marks';
import type { Marks, Stamp } from '../../model';
import { byId } from '../../rows-by-id';
import { mirrored, unmirrored } from '../base/mirror-content';
import { type Packed, pack, unpack } from './gzip-json';

/** `storage.local`, or a stand-in of it. */
export type Area = {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
};

/** Enough that an act rewrites little, and few enough to read all of them at once. */
export const SHARDS = 128;
/** Which shard an article belongs to, 0…127. */
export const shardOf = (id: ArticleId): number => Number(id) % SHARDS;

/** One shard as it is stored. `upTo` is the last act that it knows of. */
type Shard = Packed & { version: 1; upTo: Stamp | '' };
export type Content = ReadonlyMap<ArticleId, Marks>;
export type Shards = ReturnType<typeof createShards>;

/** The 128 parts of the mirror. Each is stored under one of two keys: the old one is deleted once the new one is there. */
export const createShards = (area: Area) => ({
  /** What one shard holds; `undefined`: there is none, or it is damaged. */
  async read(nth: number): Promise<Content | undefined> {
    const sound = await soundOf(area, nth);
    return sound.length ? joined(sound.map(({ content }) => content)) : undefined;
  },

  /** Replaces a shard; `next` gets what it holds now. The old one stays until the new one is stored. */
  async replace(
    nth: number,
    upTo: Stamp | '',
    next: (before: Content | undefined) => Promise<Content>,
  ): Promise<void> {
    const sound = await soundOf(area, nth);
    const newest = sound.toSorted((a, b) => (a.upTo < b.upTo ? 1 : -1))[0]?.key;
    const content = await next(sound.length ? joined(sound.map(one => one.content)) : undefined);
    const [here, there] = keysOf(nth);
    const [free, taken] = newest === here ? [there, here] : [here, there];
    const packed = await pack([...content.values()].map(mirrored).filter(isDecided));
    const shard: Shard = { version: 1, upTo, ...packed };
    await area.set({ [free]: shard });
    await area.remove([taken]);
  },

  /** Deletes the whole mirror. */
  clear: () => area.remove(Array.from({ length: SHARDS }, (_, nth) => keysOf(nth)).flat()),
});

const keysOf = (nth: number) => [`mirror:${nth}:a`, `mirror:${nth}:b`] as const;

type Sound = { key: string; upTo: Stamp | ''; content: Content };

/** Usually one; both keys exist only if the worker was ended while it wrote. */
async function soundOf(area: Area, nth: number): Promise<Sound[]> {
  const stored = await area.get([...keysOf(nth)]);
  const found = await Promise.all(
    Object.entries(stored).map(async ([key, shard]) => {
      const marks = isShard(shard) ? await unpack(shard) : undefined;
      return isShard(shard) && Array.isArray(marks)
        ? [{ key, upTo: shard.upTo, content: byId((marks as Marks[]).map(unmirrored)) }]
        : [];
    }),
  );
  return found.flat();
}

/** An article that was only opened has nothing to mirror. */
const isDecided = (marks: Marks) => Object.keys(marks).length > 1;

const isShard = (value: unknown): value is Shard =>
  typeof value === 'object' &&
  value !== null &&
  'version' in value &&
  value.version === 1 &&
  'gz' in value &&
  typeof value.gz === 'string';

function joined(contents: Content[]): Content {
  const all = new Map<ArticleId, Marks>();
  for (const [id, marks] of contents.flatMap(content => [...content])) {
    const here = all.get(id);
    all.set(id, here ? mergeMarks(here, marks) : marks);
  }
  return all;
}
