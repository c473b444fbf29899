import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { SITE } from '../../lib/habr/urls';
import { createServer } from '../../lib/library/store/answer-calls';
import { privateFolder } from '../../lib/library/store/backup-copies/private-folder';
import { createSnapshots, SNAPSHOTS_FOLDER } from '../../lib/library/store/backup-copies/snapshots';
import { Database } from '../../lib/library/store/base/database';
import { createCallerOf } from '../../lib/library/store/base/who-calls';
import { createSettings } from '../../lib/settings/settings';
import { keepBackups } from './backups';
import { keepHouse } from './cleanup';
import { listenToKeys } from './commands';
import { libraryOf } from './library';
import { startWhereAllowed } from './site-tabs';
import { greet } from './welcome';

/**
 * Owns data and network. All listeners stand before anything is waited for: a message may wake us. No module,
 * so that it is built as one file: whatever wakes it waits for every file that has to be asked for.
 */
export default defineBackground({
  main() {
    const db = new Database();
    const settings = createSettings(browser.storage.local);
    const snapshots = createSnapshots(privateFolder(SNAPSHOTS_FOLDER));
    const us = { id: browser.runtime.id, pages: browser.runtime.getURL('') };
    const library = libraryOf(db, snapshots, settings);
    const serve = createServer({ calls: library, callerOf: createCallerOf(us, SITE) });
    browser.runtime.onMessage.addListener(serve);
    browser.runtime.onStartup.addListener(() => void library.letGo().catch(() => {}));
    greet();
    startWhereAllowed();
    keepHouse(db, snapshots, settings);
    keepBackups(db, settings);
    listenToKeys();
    void library.wake();
  },
});
