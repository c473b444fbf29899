import type { Saving } from '../../../lib/settings-page/settings-state';
import type { Words } from '../../../lib/words/words';

/** How far saving a backup is, and what came of it; '' before one was asked for. */
export function savingText({ t, lang }: Words, { phase, snapshotAt }: Saving): string {
  switch (phase) {
    case 'idle':
      return '';
    case 'busy':
      return t('fileBusy');
    case 'saved':
      return t('backupSaved');
    case 'copies': {
      if (snapshotAt === undefined) return t('backupOfDecisions');
      const time = new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' });
      return t('backupOfCopies', time.format(snapshotAt));
    }
    case 'failed':
      return t('backupFailed');
  }
}
