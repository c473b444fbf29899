import type { ImportState } from '../../../lib/import/import-state';
import { undoText } from '../../../lib/reader-acts/act-toasts';
import type { Words } from '../../../lib/words/words';
import type { ResultKind } from '../settings/Result';

/** «23 ноября 2026 г. в 14:02»: when a file was written or imported. @param at ms */
export const momentOf = (at: number, { lang }: Words): string =>
  new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short' }).format(at);

/** The locale key that names a run in progress. */
export const running = {
  add: 'takeRunningAdd',
  back: 'takeRunningBack',
  undo: 'takeRunningUndo',
} as const;

/** The progress in per cent. It is only shown: screen readers get it from the progress bar. */
export const percentText = ({ t }: Words, share: number): string =>
  `: ${t('percent', Math.floor(share * 100))}`;

/** The state of the import, in one sentence. */
export function importStatus(words: Words, importState: ImportState): string {
  const { t, plural } = words;
  switch (importState.phase) {
    case 'idle': {
      if (!importState.last) return '';
      const { at, changed } = importState.last;
      return t('takeLast', momentOf(at, words), plural('articles', changed));
    }
    case 'reading':
      return t('takeReading');
    case 'refused':
      return t(`backup_${importState.code}`, importState.program ?? '');
    case 'running':
      return t(running[importState.verb]);
    case 'done':
      return doneText(words, importState);
    case 'failed':
      return `${t('takeFailed')} ${t(`error_${importState.code}`)}`;
    case 'interrupted':
      return t('takeInterrupted');
    default:
      return '';
  }
}

/** How that sentence is shown. */
export function importKind({ phase }: ImportState): ResultKind {
  if (phase === 'refused' || phase === 'failed') return 'bad';
  return phase === 'done' ? 'good' : 'plain';
}

function doneText(words: Words, { verb, changed, left }: ImportState & { phase: 'done' }): string {
  const { t, plural } = words;
  if (verb === 'add') return t('takeDoneAdd', plural('articles', changed));
  if (verb === 'back') return t('takeDoneBack', plural('articles', changed));
  return left > 0 ? `${t('undone')}. ${undoText(words, { changed, left })}.` : t('takeDoneUndo');
}
