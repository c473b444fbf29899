import type { BackupProgress } from '../../../lib/settings-page/settings-state';
import type { Words } from '../../../lib/words/words';
import type { ResultKind } from '../settings/Result';

/** The progress of a backup, or its result; '' before the first. */
export function backupText({ t, lang }: Words, { phase, snapshotAt }: BackupProgress): string {
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

/** How the result of a backup is shown. */
export function backupKind({ phase }: BackupProgress): ResultKind {
  if (phase === 'failed') return 'bad';
  return phase === 'saved' || phase === 'copies' ? 'good' : 'plain';
}
