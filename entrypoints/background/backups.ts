import browser from 'webextension-polyfill';
import { createWeekly } from '../../lib/backups/automatic-backup';
import { createDownloads } from '../../lib/backups/backup-downloads';
import { keepAlarm } from '../../lib/backups/daily-alarm';
import type { Database } from '../../lib/library/store/base/database';
import { createLastBackup, type Settings } from '../../lib/settings/settings';

const NAME = 'backup';
const SIX_HOURS_IN_MINUTES = 6 * 60;

/** Looks several times a day whether a backup is due, and at once when the reader switches it on. */
export function keepBackups(db: Database, settings: Settings): void {
  const weekly = createWeekly({
    db,
    app: browser.runtime.getManifest().version,
    choice: settings.autoBackup.get,
    last: createLastBackup(browser.storage.local),
    downloads: createDownloads(() => browser.downloads),
    now: Date.now,
  });
  const look = () => weekly().catch(() => {}); // tried again at the next look
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) void look();
  });
  settings.autoBackup.follow(() => void look());
  const rhythm = { delayInMinutes: 5, periodInMinutes: SIX_HOURS_IN_MINUTES };
  void keepAlarm(browser.alarms, NAME, rhythm, Date.now());
}
