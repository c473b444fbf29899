import type { Code, Failure } from '../contract';
import { answering, failed, ok } from './answers';
import type { Database } from './database';
import type { Door } from './door';
import type { Served } from './library';
import type { Rescue } from './rescue';

/** What a library answers that could not write. */
const unwritten: ReadonlySet<Code> = new Set(['storage', 'full']);

type Means = { db: Database; door: Door; rescue: Rescue };

/**
 * The library, whatever becomes of its database: while that does not open, acts are kept aside and
 * answers come from the mirror. Bodies need no database; they are only not kept.
 */
export function guarded(library: Served, { db, door, rescue }: Means): Served {
  const either =
    <Args extends unknown[], T>(
      open: (...args: Args) => Promise<T>,
      closed: (...args: Args) => Promise<T>,
    ) =>
    async (...args: Args): Promise<T> =>
      (await door.isOpen()) ? open(...args) : closed(...args);
  const closed = async () => failed('closed');

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
    ready: async (...args) =>
      (await door.isOpen()) || (await door.retry()) ? library.ready(...args) : closed(),
    rebuild: async () => {
      await emptied(db);
      return (await door.retry()) ? ok(null) : closed();
    },
  };
}

const isFull = (answer: { ok: false; error: Failure }) => answer.error.code === 'full';

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
