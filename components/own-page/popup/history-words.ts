import type { HistoryAct } from '../../../lib/popup/popup-state';
import { actToasts } from '../../../lib/reader-acts/act-toasts';
import type { Words } from '../../../lib/words/words';

/** Says one act of an article's history in a few words. */
export function historyText({ t }: Words, { what, text = '' }: HistoryAct): string {
  switch (what) {
    case 'note':
      return text ? t('pastNote', text) : t('pastNoteGone');
    case 'tagged':
      return t('pastTagged', text);
    case 'untagged':
      return t('pastUntagged', text);
    case 'opened':
      return t('pastOpened');
    case 'imported':
      return t('pastImported');
    case 'restored':
      return t('pastRestored');
    default:
      return t(actToasts[what]);
  }
}
