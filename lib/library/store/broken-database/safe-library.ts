import { createCopying } from '../backup-copies/keep-library-copies';
import { createMirror } from '../backup-copies/mirror';
import type { Area } from '../backup-copies/mirror-shards';
import type { Snapshots } from '../backup-copies/snapshots';
import { createLibrary, type Needs, type Served } from '../library';
import { createRescue } from './answer-without-database';
import { createDoor } from './open-database';
import { createPending } from './pending-acts';
import { recoverIfLost } from './recover-lost-database';
import { guarded } from './when-database-fails';

type Beside = {
  /** `storage.local`: the mirror and acts that wait for the database. */
  area: Area;
  snapshots: Snapshots;
};

type Safe = Served & {
  /** The browser was started, and what was cleared before is gone for good. */
  letGo(): Promise<void>;
  /** A worker has started: opens the database ahead, and ends what the one before has begun. */
  wake(): Promise<void>;
};

/** A worker that has just started has first to answer (ms). */
const START = 3_000;

/** The library with copies of it beside, which outlive its database and stand in for it. */
export function createSafeLibrary({ area, snapshots, ...needs }: Needs & Beside): Safe {
  const { db, now, settings } = needs;
  const mirror = createMirror(area);
  const copying = createCopying({ db, mirror, snapshots, now });
  const library = createLibrary({
    ...needs,
    changed: ids => {
      needs.changed(ids);
      copying.changed();
    },
  });
  const rescue = createRescue({ mirror, pending: createPending(area), rule: settings.rule, now });
  const door = createDoor({
    db,
    recover: fresh => recoverIfLost(fresh, { mirror, snapshots }, now()),
    settle: () => rescue.replay(library.replay),
  });
  /** What was cleared is in none of the copies either, and they are made anew. */
  const clearCopies = async () => {
    await Promise.all([mirror.clear(), snapshots.clear()]);
    await db.derived.delete('dirty');
    copying.changed();
  };
  const letGo = async () => {
    if (await door.isOpen()) await library.letGo(clearCopies);
  };
  const wake = async () => {
    if (await door.isOpen()) setTimeout(() => library.goOn().catch(() => {}), START);
  };
  const hasCopies = async () =>
    (await mirror.read()).size > 0 || (await snapshots.newest().catch(() => {})) !== undefined;
  return { ...guarded(library, { db, door, rescue, hasCopies }), letGo, wake };
}
