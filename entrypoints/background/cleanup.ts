import browser from 'webextension-polyfill';
import { keepAlarm } from '../../lib/backups/daily-alarm';
import type { Snapshots } from '../../lib/library/store/backup-copies/snapshots';
import type { Database } from '../../lib/library/store/base/database';
import { cleanUp } from '../../lib/library/store/cleanup/daily-cleanup';
import { keepTextsWithin } from '../../lib/library/store/texts/stored-texts';
import type { Settings } from '../../lib/settings/settings';

const NAME = 'sweep';
const DAY_IN_MINUTES = 24 * 60;

/**
 * Once a day what is only a cache, or was forgotten for good, goes; copies as soon as there is less room
 * for them; and pages of the site read none of our storage.
 */
export function keepHouse(db: Database, snapshots: Snapshots, settings: Settings): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== NAME) return;
    cleanUp(db, Date.now(), snapshots.forget).catch(() => {}); // tomorrow again
  });
  const tidy = async () => keepTextsWithin(db, await settings.copiesLimit.get());
  settings.copiesLimit.follow(() => tidy().catch(() => {})); // with the next copy again
  const rhythm = { delayInMinutes: 10, periodInMinutes: DAY_IN_MINUTES };
  void keepAlarm(browser.alarms, NAME, rhythm, Date.now());
  void closeStorage();
}

/** Chromium only; elsewhere `storage` is simply never used in page files. */
async function closeStorage() {
  const area: object = browser.storage.local;
  if ('setAccessLevel' in area && typeof area.setAccessLevel === 'function') {
    await area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
  }
}
