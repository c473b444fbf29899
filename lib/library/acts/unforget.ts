import { present } from '../../present';
import { canonical } from '../marks/canonical-json';
import { joined } from '../marks/join-values';
import { markFields, NOTES_KEPT } from '../marks/mark-fields';
import type { Changed, Marks, Register, Revision, Stamp } from '../model';
import type { ActContext, Drafted } from './write-entry';

type Forgetting = Changed<'forgotten', Stamp | Marks>;

/**
 * Brings a forgotten article back, under fresh stamps: the forgetting itself stays in force against older
 * copies. What the reader did with it since stays. `undefined`: nothing of it is missing, it is back already.
 */
export function bringBack(
  { id, field, before, after }: Forgetting,
  here: Marks,
  ground: ActContext,
): Drafted<'forgotten', Stamp | Marks> | undefined {
  if (here.forgotten !== after || typeof before !== 'object') return undefined;
  const notes = bothNotes(before.note ?? [], here.note ?? []);
  if (isBack(remembered(before, here, notes, NEVER), here)) return undefined;
  const note = restamped(notes, here, ground);
  return {
    id,
    field,
    before: here.forgotten,
    replaces: [here.reading?.round || undefined, ...note.map(one => one.stamp)],
    after: stamp => remembered(before, here, note, stamp),
  };
}

const NEVER = '' as Stamp;

/** Whether nothing of what is to come back is missing. Marks keep the forgetting, so only their contents tell. */
function isBack({ id: _, reading, note = [], ...missing }: Marks, here: Marks): boolean {
  const now = here.reading && { ...here.reading, round: NEVER };
  return (
    Object.keys(missing).length === 0 &&
    note.length === (here.note ?? []).length &&
    canonical(reading) === canonical(now)
  );
}

/** Those of now before those of then. What came back once has another stamp, but says the same of the same time. */
const bothNotes = (then: Revision[], now: Revision[]): Revision[] => {
  const isNow = (one: Revision) => now.some(({ text, at }) => text === one.text && at === one.at);
  return [...now, ...then.filter(one => !isNow(one))].slice(0, NOTES_KEPT);
};

/** Notes keep their order: each takes a stamp of its own, oldest first. */
const restamped = (notes: Revision[], { forgotten }: Marks, { tick }: ActContext): Revision[] =>
  notes
    .toReversed()
    .map(one => ({ ...one, stamp: tick(one.stamp, forgotten) }))
    .reverse();

function remembered(before: Marks, here: Marks, note: Revision[], stamp: Stamp): Marks {
  const fresh = <T>(was: Register<T> | undefined, now: Register<T> | undefined) =>
    was && !now ? { ...was, stamp } : undefined;
  const tags = Object.entries(before.tags ?? {})
    .filter(([tag]) => !Object.hasOwn(here.tags ?? {}, tag))
    .map(([tag, was]) => [tag, { ...was, stamp }]);
  const round = here.reading?.round ?? '';
  const reading = joined(
    before.reading && { ...before.reading, round },
    here.reading,
    markFields.reading.join,
  );
  return present({
    id: before.id,
    reading: reading && { ...reading, round: stamp },
    verdict: fresh(before.verdict, here.verdict),
    bookmark: fresh(before.bookmark, here.bookmark),
    place: fresh(before.place, here.place),
    note: note.length ? note : undefined,
    tags: tags.length ? Object.fromEntries(tags) : undefined,
  });
}
