import { expect, test } from 'vitest';
import { importStatus } from '../../../components/own-page/data/import-words';
import { readImportFile } from '../../../lib/import/read-import-file';
import { badFiles } from '../transfer/backup/bad-files';
import { wordsIn } from '../words/texts';

/** Without its format a file may be anything: it is called by what is read here. */
const asAny = { notJson: /копия, не закладки|обрывается/ } as Record<string, RegExp>;
const sentences: Record<string, RegExp> = {
  empty: /^Файл пуст/,
  tooLarge: /^Файл слишком велик/,
  notBackup: /^Это файл другой программы/,
  newer: /более новая версия/,
  damaged: /^Резервная копия повреждена или изменена/,
  ...asAny,
};

test.each(badFiles)(
  'the reader is told why it was not taken, and that nothing changed: %s',
  async (_, file, code) => {
    const blob = await file();
    const read = await readImportFile(blob as File);
    expect(read.ok).toBe(false);
    for (const lang of ['ru', 'en'] as const) {
      const sentence = read.ok
        ? ''
        : importStatus(wordsIn(lang), { phase: 'refused', code: read.code });
      expect(sentence).toMatch(
        lang === 'ru' ? /ничего не изменилось/ : /[Nn]othing in your library/,
      );
      if (lang === 'ru') expect(sentence).toMatch(sentences[code] ?? /^no sentence is expected$/);
    }
  },
);
