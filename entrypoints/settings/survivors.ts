import browser from 'webextension-polyfill';
import { privateFolder } from '../../lib/library/store/folder';
import { createMirror } from '../../lib/library/store/mirror';
import { createPending } from '../../lib/library/store/pending';
import { createSnapshots, SNAPSHOTS } from '../../lib/library/store/snapshots';
import { survivorsOf } from '../../lib/library/store/surviving';
import { createSettings } from '../../lib/settings/settings';

/** What is left of the library while it does not open; needs neither the database nor the worker. */
export function survivors() {
  const area = browser.storage.local;
  return survivorsOf({
    mirror: createMirror(area),
    snapshots: createSnapshots(privateFolder(SNAPSHOTS)),
    pending: createPending(area),
    rule: createSettings(area).rule.get,
  });
}
