import type { Ms } from '../../../habr/facts';
import type { Act, ActId } from '../../contract/contract';
import { act as schema } from '../../contract/field-schemas';
import { createClock } from '../../marks/stamp';
import type { Stamp } from '../../model';
import type { Area } from '../backup-copies/mirror-shards';
import type { Pending } from '../base/pending-act';

/** The emergency journal: acts in the order in which they were done, outside the database. */
export type PendingActs = ReturnType<typeof createPending>;

/** Which there are: one key to look at instead of all that is stored. */
const NAMES = 'pending';
/** In the place of a device's name in stamps that never come into the library. */
export const NO_DEVICE = 'pending0';

/** @param area `storage.local`. */
export const createPending = (area: Area) => ({
  list: () => list(area),

  async add(act: ActId, what: Act, at: Ms): Promise<Pending> {
    const names = await namesIn(area);
    const stamp = createClock(NO_DEVICE, names.at(-1), () => at).tick();
    const pending: Pending = { stamp, at, act, what };
    await area.set({ [NAMES]: [...names, stamp], [keyOf(stamp)]: pending });
    return pending;
  },

  async remove(stamp: Stamp): Promise<void> {
    const names = await namesIn(area);
    await area.set({ [NAMES]: names.filter(name => name !== stamp) });
    await area.remove([keyOf(stamp)]);
  },
});

async function list(area: Area): Promise<Pending[]> {
  const keys = (await namesIn(area)).map(keyOf);
  const stored = keys.length ? await area.get(keys) : {};
  return keys.flatMap(key => (isPending(stored[key]) ? [stored[key]] : []));
}

async function namesIn(area: Area): Promise<Stamp[]> {
  const { [NAMES]: names } = await area.get([NAMES]);
  return Array.isArray(names) ? names : [];
}

const keyOf = (stamp: Stamp) => `${NAMES}:${stamp}`;

/** What a newer version kept aside waits for that one: no act that is not understood may keep the library shut. */
const isPending = (value: unknown): value is Pending =>
  typeof value === 'object' &&
  value !== null &&
  'stamp' in value &&
  'what' in value &&
  schema.safeParse(value.what).success;
