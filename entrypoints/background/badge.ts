import browser from 'webextension-polyfill';
import type { Database } from '../../lib/library/store/base/database';
import { readNote } from '../../lib/library/store/base/derived-records';
import { countsOf } from '../../lib/lists/count-by-state';
import type { Settings } from '../../lib/settings/settings';

/** The accent of `components/shared/tokens.css`; a badge takes no variables. */
const BADGE_COLOUR = '#0b6b73';

type Chosen = Awaited<ReturnType<Settings['badge']['get']>>;

/** The number on the toolbar button: none unless the reader chose one. Shown anew after every commit. */
export function createBadge(db: Database, settings: Settings): () => Promise<void> {
  let latest = 0;
  const show = async () => {
    latest += 1;
    const mine = latest;
    const count = await counted(db, await settings.badge.get());
    // Arrow keys run through the answers: counting for one may end after a later one is shown.
    if (mine !== latest) return;
    await browser.action.setBadgeText({ text: count ? String(count) : '' });
    if (count) await browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR });
  };
  settings.badge.follow(() => void show());
  browser.runtime.onStartup.addListener(() => void show());
  // The browser drops the number when the extension is updated.
  browser.runtime.onInstalled.addListener(() => void show());
  return show;
}

async function counted(db: Database, what: Chosen): Promise<number> {
  const index = what === 'off' ? undefined : await readNote(db, 'index').catch(() => undefined);
  if (what === 'off' || !index) return 0;
  const { queued, reading } = countsOf(index);
  return what === 'queue' ? queued : reading;
}
