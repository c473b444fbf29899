import type { Answer, Code, Failure } from '../../contract/contract';
import type { Database } from '../base/database';
import { answering, failed, ok } from '../base/rpc-answers';
import type { Served } from '../library';
import type { Rescue } from './answer-without-database';
import type { Door } from './open-database';

/** What a library answers whose database failed. */
const unwritten: ReadonlySet<Code> = new Set(['storage', 'full']);

type Means = {
  db: Database;
  door: Door;
  rescue: Rescue;
  /** Whether there is anything that the library could be made anew from. */
  hasCopies: () => Promise<boolean>;
};

/**
 * The library, whatever becomes of its database: while that does not open, acts are kept aside and
 * answers come from the mirror. Bodies need no database; they are only not kept.
 */
export function guarded(served: Served, { db, door, rescue, hasCopies }: Means): Served {
  const library = renewing(served, door);
  const either =
    <Args extends unknown[], T>(
      open: (...args: Args) => Promise<T>,
      closed: (...args: Args) => Promise<T>,
    ) =>
    async (...args: Args): Promise<T> =>
      (await door.isOpen()) ? open(...args) : closed(...args);
  const closed = async () => failed('closed');
  /** Why it does not open, for who can do something about it. */
  const shut = () => failed(door.isFull() ? 'full' : 'closed');

  const keepAside = answering(rescue.act);
  const act: Served['act'] = async (what, caller) => {
    const answer = await library.act(what, caller);
    // It opens, but cannot be written: the act is not lost for that.
    if (answer.ok || !unwritten.has(answer.error.code)) return answer;
    const aside = await keepAside(what);
    if (aside.ok) door.fail();
    return aside.ok || isFull(aside) ? aside : answer;
  };
  return {
    ...library,
    marks: either(library.marks, answering(rescue.marks)),
    see: either(library.see, async () => ok(null)),
    // Whether it opens or not: one that is being opened is waited for.
    open: either(library.open, library.open),
    act: either(act, async what => {
      const aside = await keepAside(what);
      return aside.ok || isFull(aside) ? aside : failed('storage', aside.error.detail);
    }),
    undo: either(library.undo, answering(rescue.undo)),
    progress: either(library.progress, async ({ id }) => answering(rescue.marks)({ ids: [id] })),
    ready: async (...args) => {
      const found = (await door.isOpen()) && (await library.ready(...args));
      if (found && (found.ok || !unwritten.has(found.error.code))) return found;
      return (await door.retry()) ? library.ready(...args) : shut();
    },
    keep: either(library.keep, closed),
    dropCopies: either(library.dropCopies, closed),
    clearRequests: either(library.clearRequests, closed),
    clear: either(library.clear, closed),
    unclear: either(library.unclear, closed),
    beginRun: either(library.beginRun, closed),
    stepRun: either(library.stepRun, closed),
    endRun: either(library.endRun, closed),
    recoverySeen: either(library.recoverySeen, closed),
    rebuild: async () => {
      // What opens after all knows more than any copy of it.
      if (await door.retry()) return ok(null);
      if (door.isFull()) return failed('full');
      if (!(await hasCopies())) return failed('uncopied');
      await emptied(db);
      return (await door.retry()) ? ok(null) : closed();
    },
  };
}

const isFull = (answer: { ok: false; error: Failure }) => answer.error.code === 'full';

/**
 * The same library, whose connection is made anew after a failure of it: on a full disk Chromium closes it,
 * Firefox lets nothing more be written to it, and neither tells.
 */
function renewing(library: Served, door: Door): Served {
  type Run = (...args: never[]) => Promise<Answer<unknown>>;
  const renewed =
    (run: Run): Run =>
    async (...args) => {
      const answer = await run(...args);
      if (!answer.ok && unwritten.has(answer.error.code)) door.renew();
      return answer;
    };
  const each = Object.entries(library).map(([name, run]) => [name, renewed(run as Run)]);
  return Object.fromEntries(each);
}

/** ms that the deletion may take; one that is held up goes on, and the next opening finds an empty database. */
const PATIENCE = 3_000;

function emptied(db: Database): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(resolve, PATIENCE);
    db.delete()
      .catch(() => {})
      .finally(() => {
        clearTimeout(timer);
        resolve();
      });
  });
}
