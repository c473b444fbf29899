import type { ArticleId, Ms } from '../../../habr/facts';
import { idsOf, perform } from '../../acts/perform-act';
import { type Ground, inTurn } from '../../acts/write-entry';
import type { Act, ActId, Answer, Done, Undone, Views } from '../../contract/contract';
import { createClock } from '../../marks/stamp';
import { isBlank, viewOf } from '../../marks/view-of-marks';
import type { Marks, Rule, Stamp } from '../../model';
import { byId } from '../../rows-by-id';
import type { Mirror } from '../backup-copies/mirror';
import { shardOf } from '../backup-copies/mirror-shards';
import type { Pending } from '../base/pending-act';
import { failed, ok } from '../base/rpc-answers';
import { createInOrder } from '../base/serial-queue';
import { NO_DEVICE, type PendingActs } from './pending-acts';

type Means = {
  mirror: Pick<Mirror, 'read'>;
  pending: PendingActs;
  rule: () => Promise<Rule>;
  now: () => Ms;
};

/** What can still be done while the database does not open: acts are kept aside, answers come from the mirror. */
export type Rescue = {
  marks(of: { ids: ArticleId[] }): Promise<Answer<{ views: Views }>>;
  act(what: { act: ActId; what: Act }): Promise<Answer<Done>>;
  undo(what: { of: Stamp }): Promise<Answer<Undone>>;
  /** Hands what was kept aside to the library, in order; each is let go of when it is written. */
  replay(write: (one: Pending) => Promise<unknown>): Promise<void>;
};

/** Acts and undos wait for each other: each looks at what the ones before it left aside. */
export function createRescue(means: Means): Rescue {
  const { pending, now } = means;
  const inOrder = createInOrder();
  return {
    async marks({ ids }) {
      const ground = await groundOf(means, ids);
      const known = ids.filter(id => !isBlank(ground.marks(id) ?? { id }));
      return ok({ views: viewsOf(known, ground) });
    },
    act: ({ act, what }) =>
      inOrder(async () => {
        const ids = idsOf(what);
        const ground = await groundOf(means, ids);
        const told = (await pending.list()).find(one => one.act === act);
        const isNews = !told && perform(what, ground) !== undefined;
        const entry = isNews ? (await pending.add(act, what, now())).stamp : told?.stamp;
        const after = entry ? await groundOf(means, ids) : ground;
        return ok({ ...(entry && { entry }), views: viewsOf(ids, after) });
      }),
    undo: ({ of }) =>
      inOrder(async () => {
        const one = (await pending.list()).find(({ stamp }) => stamp === of);
        if (!one) return failed('closed');
        await pending.remove(of);
        const ids = idsOf(one.what);
        return ok({
          views: viewsOf(ids, await groundOf(means, ids)),
          changed: ids.length,
          left: 0,
        });
      }),
    replay: write =>
      inOrder(async () => {
        for (const one of await pending.list()) {
          await write(one);
          await pending.remove(one.stamp);
        }
      }),
  };
}

/** The mirror, and upon it what was done since. */
async function groundOf({ mirror, pending, rule, now }: Means, ids: ArticleId[]): Promise<Ground> {
  const acts = await pending.list();
  const all = new Set([...ids, ...acts.flatMap(({ what }) => idsOf(what))].map(shardOf));
  const decided = await mirror.read([...all]);
  const { tick } = createClock(NO_DEVICE, undefined, now);
  const facts = () => undefined;
  const ground = { marks: (id: ArticleId) => decided.get(id), facts, tick };
  const here: Ground = { ...ground, now: now(), rule: await rule() };
  const done = inTurn(acts, here, ({ what, at }, then) => perform(what, { ...then, now: at }));
  const since = byId(done?.marks ?? []);
  return { ...here, marks: id => since.get(id) ?? decided.get(id) };
}

const viewsOf = (ids: ArticleId[], { marks }: { marks(id: ArticleId): Marks | undefined }): Views =>
  Object.fromEntries(ids.map(id => [id, viewOf(marks(id))]));
