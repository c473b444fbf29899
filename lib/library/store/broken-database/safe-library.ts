import { createCalls, type Handlers } from '../answer-calls';
import { createCopying } from '../backup-copies/keep-library-copies';
import { createMirror } from '../backup-copies/mirror';
import type { Area } from '../backup-copies/mirror-shards';
import type { Snapshots } from '../backup-copies/snapshots';
import { createLibrary, type Deps as LibraryDeps } from '../library';
import { createAnswersWithoutDatabase } from './answer-without-database';
import { createOpenDatabase } from './open-database';
import { createPending } from './pending-acts';
import { recoverIfLost } from './recover-lost-database';
import { createRebuild, createStandIns } from './when-database-fails';

type Deps = LibraryDeps & {
  /** `storage.local`: the mirror, and acts that wait for the database. */
  area: Area;
  snapshots: Snapshots;
};

type SafeLibrary = Handlers & {
  /** The browser was started: what was cleared before is gone for good. */
  letGo(): Promise<void>;
  /** A worker has started: opens the database early, and ends an undo that the one before began. */
  wake(): Promise<void>;
};

/** A worker that has just started answers first. */
const GO_ON_AFTER_MS = 3_000;

/** The library, whatever becomes of its database: mirror, snapshots and waiting acts stand in for it. */
export function createSafeLibrary({ area, snapshots, ...deps }: Deps): SafeLibrary {
  const { db, now, settings } = deps;
  const mirror = createMirror(area);
  const copying = createCopying({ db, mirror, snapshots, now });
  const changed: LibraryDeps['changed'] = ids => {
    deps.changed(ids);
    copying.changed();
  };
  const library = createLibrary({ ...deps, changed });
  const rescue = createAnswersWithoutDatabase({
    mirror,
    pending: createPending(area),
    rule: settings.rule,
    now,
  });
  const database = createOpenDatabase({
    db,
    recover: fresh => recoverIfLost(fresh, { mirror, snapshots }, now()),
    replay: () => rescue.replay(library.replay),
  });
  const hasCopies = async () =>
    (await mirror.read()).size > 0 || (await snapshots.newest().catch(() => {})) !== undefined;
  /** What was cleared must be in neither mirror nor snapshots; both are then made anew. */
  const clearCopies = async () => {
    await Promise.all([mirror.clear(), snapshots.clear()]);
    await db.derived.delete('dirty');
    copying.changed();
  };
  const handlers = { ...library, rebuild: createRebuild({ db, database, hasCopies }) };
  return {
    ...createCalls({ handlers, database, standIns: createStandIns(rescue, database) }),
    async letGo() {
      if (await database.isOpen()) await library.letGo(clearCopies);
    },
    async wake() {
      if (await database.isOpen()) setTimeout(() => library.goOn().catch(() => {}), GO_ON_AFTER_MS);
    },
  };
}
