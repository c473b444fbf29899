import browser from 'webextension-polyfill';
import { createMirror } from '../../lib/library/store/backup-copies/mirror';
import { privateFolder } from '../../lib/library/store/backup-copies/private-folder';
import { createSnapshots, SNAPSHOTS_FOLDER } from '../../lib/library/store/backup-copies/snapshots';
import { survivorsOf } from '../../lib/library/store/broken-database/library-without-database';
import { createPending } from '../../lib/library/store/broken-database/pending-acts';
import { createSettings } from '../../lib/settings/settings';

/** What is left of the library while it does not open; needs neither the database nor the worker. */
export function survivors() {
  const area = browser.storage.local;
  return survivorsOf({
    mirror: createMirror(area),
    snapshots: createSnapshots(privateFolder(SNAPSHOTS_FOLDER)),
    pending: createPending(area),
    rule: createSettings(area).rule.get,
  });
}
