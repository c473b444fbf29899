import { TakingInSection } from '../../components/own-page/data/ImportSection';
import { createTakingIn } from '../../lib/import/import-section';
import type { OwnLibrary } from '../../lib/library/contract/contract';
import { privateFolder } from '../../lib/library/store/backup-copies/private-folder';
import { createSnapshots, SNAPSHOTS_FOLDER } from '../../lib/library/store/backup-copies/snapshots';
import type { Database } from '../../lib/library/store/base/database';
import type { Words } from '../../lib/words/words';

/** Files in: each call draws it as it is now. */
export function createTaking(db: Database, library: OwnLibrary) {
  const { state, snapshots, acts } = createTakingIn({
    ...{ db, library },
    snapshots: createSnapshots(privateFolder(SNAPSHOTS_FOLDER)),
    scratch: () => db.beside('drill'),
    alone: async run =>
      await navigator.locks.request('dalee-run', { ifAvailable: true }, async free =>
        free ? await run() : undefined,
      ),
  });
  return (words: Words) => (
    <TakingInSection
      {...{ words, acts }}
      taking={state.value}
      snapshots={snapshots.value}
      now={Date.now()}
    />
  );
}
