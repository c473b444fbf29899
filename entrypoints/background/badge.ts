import browser from 'webextension-polyfill';
import { type Index, tally } from '../../lib/library/index';
import type { View } from '../../lib/library/model';
import type { Database } from '../../lib/library/store/database';
import { readNote } from '../../lib/library/store/notes';
import type { Settings } from '../../lib/settings/settings';

/** The accent of `components/tokens.css`; a badge takes no variables. */
const COLOUR = '#0b6b73';

type Counted = Exclude<Awaited<ReturnType<Settings['badge']['get']>>, 'off'>;
const counted: Record<Counted, (view: View) => boolean> = {
  queue: view => view.bookmarked && view.state !== 'read',
  reading: view => view.state === 'reading',
};

/** The number on the toolbar button: none unless the reader chose one. Shown anew after every commit. */
export function createBadge(db: Database, settings: Settings): () => Promise<void> {
  const show = async () => {
    const what = await settings.badge.get();
    const index = what === 'off' ? undefined : await readNote(db, 'index').catch(() => undefined);
    const count = what === 'off' || !index ? 0 : countOf(index, counted[what]);
    await browser.action.setBadgeText({ text: count ? String(count) : '' });
    if (count) await browser.action.setBadgeBackgroundColor({ color: COLOUR });
  };
  browser.storage.local.onChanged.addListener(changes => {
    if ('badge' in changes) void show();
  });
  browser.runtime.onStartup.addListener(() => void show());
  return show;
}

const countOf = (index: Index, wanted: (view: View) => boolean): number =>
  tally(index)
    .filter(({ view }) => wanted(view))
    .reduce((sum, { count }) => sum + count, 0);
