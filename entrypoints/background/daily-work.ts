import browser from 'webextension-polyfill';
import { createAutomaticBackup } from '../../lib/backups/automatic-backup';
import { createDownloads } from '../../lib/backups/backup-downloads';
import { keepAlarm, type Rhythm } from '../../lib/backups/daily-alarm';
import type { Snapshots } from '../../lib/library/store/backup-copies/snapshots';
import type { Database } from '../../lib/library/store/base/database';
import { cleanUp } from '../../lib/library/store/cleanup/daily-cleanup';
import { keepTextsWithin } from '../../lib/library/store/texts/stored-texts';
import { createLastBackup, type Settings } from '../../lib/settings/settings';

const HOUR_IN_MINUTES = 60;

/** Cleans up expired data once a day, and stored texts as soon as the reader allows them less room. */
export function cleanUpDaily(db: Database, snapshots: Snapshots, settings: Settings): void {
  // A failure is tried again tomorrow.
  onAlarm('sweep', () => cleanUp(db, Date.now(), snapshots.forget), {
    delayInMinutes: 10,
    periodInMinutes: 24 * HOUR_IN_MINUTES,
  });
  const tidy = async () => keepTextsWithin(db, await settings.copiesLimit.get());
  settings.copiesLimit.follow(() => tidy().catch(() => {})); // tried again with the next text
}

/** Looks several times a day whether a backup is due, and at once when the reader switches it on. */
export function backUpAutomatically(db: Database, settings: Settings): void {
  const saveIfDue = createAutomaticBackup({
    db,
    app: browser.runtime.getManifest().version,
    choice: settings.autoBackup.get,
    last: createLastBackup(browser.storage.local),
    downloads: createDownloads(() => browser.downloads),
    now: Date.now,
  });
  onAlarm('backup', saveIfDue, { delayInMinutes: 5, periodInMinutes: 6 * HOUR_IN_MINUTES });
  settings.autoBackup.follow(() => void saveIfDue().catch(() => {})); // tried again at the next alarm
}

function onAlarm(alarm: string, work: () => Promise<unknown>, rhythm: Rhythm): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) work().catch(() => {});
  });
  void keepAlarm(browser.alarms, { name: alarm, rhythm, now: Date.now() });
}

/**
 * Keeps scripts in pages of the site from reading our storage. Chromium only; elsewhere page files simply
 * do not use it. https://developer.chrome.com/docs/extensions/reference/api/storage#type-StorageArea
 */
export async function closeStorageToPages(): Promise<void> {
  const area: object = browser.storage.local;
  if ('setAccessLevel' in area && typeof area.setAccessLevel === 'function') {
    await area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
  }
}
