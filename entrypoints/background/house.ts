import browser from 'webextension-polyfill';
import type { Database } from '../../lib/library/store/database';
import type { Snapshots } from '../../lib/library/store/snapshots';
import { sweep } from '../../lib/library/store/sweep';

const NAME = 'sweep';
const DAY_IN_MINUTES = 24 * 60;

/** Once a day what is only a cache, or was forgotten for good, goes; and pages of the site read none of our storage. */
export function keepHouse(db: Database, snapshots: Snapshots): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) clean(db, snapshots).catch(() => {}); // tomorrow again
  });
  void schedule();
  void closeStorage();
}

async function clean(db: Database, snapshots: Snapshots) {
  if (await sweep(db, Date.now())) await snapshots.renew(db, Date.now());
}

async function schedule() {
  if (await browser.alarms.get(NAME)) return;
  browser.alarms.create(NAME, { delayInMinutes: 10, periodInMinutes: DAY_IN_MINUTES });
}

/** Chromium only; elsewhere `storage` is simply never used in page files. */
async function closeStorage() {
  const area: object = browser.storage.local;
  if ('setAccessLevel' in area && typeof area.setAccessLevel === 'function') {
    await area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
  }
}
