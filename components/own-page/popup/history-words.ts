import type { PastAct } from '../../../lib/popup/popup-state';
import type { Words } from '../../../lib/words/words';

/** One act of the past in a few words. */
export function pastText({ t }: Words, { what, text = '' }: PastAct): string {
  switch (what) {
    case 'note':
      return text ? t('pastNote', text) : t('pastNoteGone');
    case 'tagged':
      return t('pastTagged', text);
    case 'untagged':
      return t('pastUntagged', text);
    default:
      return t(texts[what]);
  }
}

const texts = {
  opened: 'pastOpened',
  finished: 'toldFinished',
  read: 'toldRead',
  unread: 'toldUnread',
  bookmarked: 'toldKept',
  unbookmarked: 'toldNotKept',
  forgotten: 'toldForgotten',
  imported: 'pastImported',
  restored: 'pastRestored',
  undone: 'undone',
} as const;
