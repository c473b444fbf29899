import type { ArticleId, Ms } from '../../../habr/facts';
import { idsOf, perform } from '../../acts/perform-act';
import { type ActContext, inSequence } from '../../acts/write-entry';
import type { Act, ActId, Answer, Done, Undone, Views } from '../../contract/contract';
import { createClock } from '../../marks/stamp';
import { isBlank, viewOf } from '../../marks/view-of-marks';
import type { Marks, Rule, Stamp } from '../../model';
import { byId } from '../../rows-by-id';
import type { Mirror } from '../backup-copies/mirror';
import { shardOf } from '../backup-copies/mirror-shards';
import type { PendingAct } from '../base/pending-act';
import { failed, ok } from '../base/rpc-answers';
import { createSerialQueue } from '../base/serial-queue';
import { PENDING_DEVICE, type PendingActs } from './pending-acts';

type Deps = {
  mirror: Pick<Mirror, 'read'>;
  pending: PendingActs;
  rule: () => Promise<Rule>;
  now: () => Ms;
};

/** What can still be done while the database does not open: acts wait in the emergency journal, answers come from the mirror. */
export type AnswersWithoutDatabase = {
  marks(of: { ids: ArticleId[] }): Promise<Answer<{ views: Views }>>;
  act(what: { act: ActId; what: Act }): Promise<Answer<Done>>;
  undo(what: { of: Stamp }): Promise<Answer<Undone>>;
  /** Hands the waiting acts to the library, in order; each leaves the emergency journal once it is written. */
  replay(write: (one: PendingAct) => Promise<unknown>): Promise<void>;
};

/** Acts and undos run one after another: each builds on the waiting acts before it. */
export function createAnswersWithoutDatabase(deps: Deps): AnswersWithoutDatabase {
  const { pending, now } = deps;
  const enqueue = createSerialQueue();
  return {
    async marks({ ids }) {
      const context = await contextOf(deps, ids);
      const known = ids.filter(id => !isBlank(context.marks(id) ?? { id }));
      return ok({ views: viewsOf(known, context) });
    },
    act: ({ act, what }) =>
      enqueue(async () => {
        const ids = idsOf(what);
        const context = await contextOf(deps, ids);
        const known = (await pending.list()).find(one => one.act === act);
        const isNews = !known && perform(what, context) !== undefined;
        const entry = isNews ? (await pending.add(act, what, now())).stamp : known?.stamp;
        const after = entry ? await contextOf(deps, ids) : context;
        return ok({ ...(entry && { entry }), views: viewsOf(ids, after) });
      }),
    undo: ({ of }) =>
      enqueue(async () => {
        const one = (await pending.list()).find(({ stamp }) => stamp === of);
        if (!one) return failed('closed');
        await pending.remove(of);
        const ids = idsOf(one.what);
        return ok({
          views: viewsOf(ids, await contextOf(deps, ids)),
          changed: ids.length,
          left: 0,
        });
      }),
    replay: write =>
      enqueue(async () => {
        for (const one of await pending.list()) {
          await write(one);
          await pending.remove(one.stamp);
        }
      }),
  };
}

/** What the mirror says, with the waiting acts applied. */
async function contextOf(
  { mirror, pending, rule, now }: Deps,
  ids: ArticleId[],
): Promise<ActContext> {
  const acts = await pending.list();
  const all = new Set([...ids, ...acts.flatMap(({ what }) => idsOf(what))].map(shardOf));
  const decided = await mirror.read([...all]);
  const { tick } = createClock(PENDING_DEVICE, undefined, now);
  const facts = () => undefined;
  const base = { marks: (id: ArticleId) => decided.get(id), facts, tick };
  const here: ActContext = { ...base, now: now(), rule: await rule() };
  const done = inSequence(acts, here, ({ what, at }, then) => perform(what, { ...then, now: at }));
  const since = byId(done?.marks ?? []);
  return { ...here, marks: id => since.get(id) ?? decided.get(id) };
}

const viewsOf = (ids: ArticleId[], { marks }: { marks(id: ArticleId): Marks | undefined }): Views =>
  Object.fromEntries(ids.map(id => [id, viewOf(marks(id))]));
