import type { Counts } from '../../../lib/popup/popup-state';
import { createDays } from '../../../lib/words/day-names';
import type { Words } from '../../../lib/words/words';

type Props = {
  words: Words;
  counts: Counts | undefined;
  /** When a backup was last saved, ms; 0: never. */
  lastBackup: number;
  now: number;
};

/** Shows totals and the last backup in one line; while the library is empty, it says where things are stored. */
export function PopupFoot({ words, counts, lastBackup, now }: Props) {
  const isEmpty = !counts || counts.read + counts.reading + counts.bookmarked === 0;
  return (
    <footer class="totals">
      <span>{counts && totalsLine(words, counts)}</span>
      {!isEmpty && <span class="totals-backup">{backupLine(words, lastBackup, now)}</span>}
    </footer>
  );
}

function backupLine({ t, lang }: Words, last: number, now: number): string {
  return last === 0 ? t('footNoBackup') : t('footBackup', createDays(lang).amid(last, now));
}

function totalsLine(words: Words, { read, reading, bookmarked }: Counts): string {
  if (read + reading + bookmarked === 0) return words.t('keptHere');
  return [
    read > 0 && words.t('countRead', read),
    reading > 0 && words.t('countReading', reading),
    bookmarked > 0 && words.t('countBookmarked', bookmarked),
  ]
    .filter(Boolean)
    .join(' · ');
}
