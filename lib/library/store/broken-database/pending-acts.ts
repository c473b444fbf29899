import type { Ms } from '../../../habr/facts';
import { act as schema } from '../../contract/act-schema';
import type { Act, ActId } from '../../contract/contract';
import { createClock } from '../../marks/stamp';
import type { Stamp } from '../../model';
import type { Area } from '../backup-copies/mirror-shards';
import type { PendingAct } from '../base/pending-act';

/** The emergency journal: acts that wait for the database, outside of it and in their order. */
export type PendingActs = ReturnType<typeof createPending>;

/** The key of the list of their stamps, so that not all of the area has to be read. */
const LIST_KEY = 'pending';
/** Stands for the device in provisional stamps, which never come into the library. */
export const PENDING_DEVICE = 'pending0';

/** @param area `storage.local`. */
export const createPending = (area: Area) => ({
  list: () => list(area),

  async add(act: ActId, what: Act, at: Ms): Promise<PendingAct> {
    const stamps = await stampsIn(area);
    const stamp = createClock(PENDING_DEVICE, stamps.at(-1), () => at).tick();
    const pending: PendingAct = { stamp, at, act, what };
    await area.set({ [LIST_KEY]: [...stamps, stamp], [keyOf(stamp)]: pending });
    return pending;
  },

  async remove(stamp: Stamp): Promise<void> {
    const stamps = await stampsIn(area);
    await area.set({ [LIST_KEY]: stamps.filter(one => one !== stamp) });
    await area.remove([keyOf(stamp)]);
  },
});

async function list(area: Area): Promise<PendingAct[]> {
  const keys = (await stampsIn(area)).map(keyOf);
  const stored = keys.length ? await area.get(keys) : {};
  return keys.flatMap(key => (isPending(stored[key]) ? [stored[key]] : []));
}

async function stampsIn(area: Area): Promise<Stamp[]> {
  const { [LIST_KEY]: stamps } = await area.get([LIST_KEY]);
  return Array.isArray(stamps) ? stamps : [];
}

const keyOf = (stamp: Stamp) => `${LIST_KEY}:${stamp}`;

/** An act of a newer version waits for that version: one that is not understood must not keep the library closed. */
const isPending = (value: unknown): value is PendingAct =>
  typeof value === 'object' &&
  value !== null &&
  'stamp' in value &&
  'what' in value &&
  schema.safeParse(value.what).success;
