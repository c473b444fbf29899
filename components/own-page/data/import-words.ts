import type { TakingIn } from '../../../lib/import/import-state';
import { undoText } from '../../../lib/reader-acts/act-toasts';
import type { Words } from '../../../lib/words/words';

/** «23 ноября 2026 г. в 14:02»: when a file was written, or taken in. @param at ms */
export const momentOf = (at: number, { lang }: Words): string =>
  new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short' }).format(at);

/** What goes on while it runs. */
export const running = {
  add: 'takeRunningAdd',
  back: 'takeRunningBack',
  undo: 'takeRunningUndo',
} as const;

/** How far it is: to be seen beside what goes on; whoever listens hears it from the progress bar. */
export const howFar = ({ t }: Words, share: number): string =>
  `: ${t('percent', Math.floor(share * 100))}`;

/** What has become of it, in one sentence. */
export function told(words: Words, taking: TakingIn): string {
  const { t, plural } = words;
  switch (taking.phase) {
    case 'idle': {
      if (!taking.last) return '';
      const { at, changed } = taking.last;
      return t('takeLast', momentOf(at, words), plural('articles', changed));
    }
    case 'reading':
      return t('takeReading');
    case 'refused':
      return t(`backup_${taking.code}`, taking.program ?? '');
    case 'running':
      return t(running[taking.verb]);
    case 'done':
      return done(words, taking);
    case 'failed':
      return `${t('takeFailed')} ${t(`error_${taking.code}`)}`;
    case 'interrupted':
      return t('takeInterrupted');
    default:
      return '';
  }
}

function done(words: Words, { verb, changed, left }: TakingIn & { phase: 'done' }): string {
  const { t, plural } = words;
  if (verb === 'add') return t('takeDoneAdd', plural('articles', changed));
  if (verb === 'back') return t('takeDoneBack', plural('articles', changed));
  return left > 0 ? `${t('undone')}. ${undoText(words, { changed, left })}.` : t('takeDoneUndo');
}
