import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { ImportFileCard } from '../../../../../components/own-page/data/ImportFileCard';
import type { FileRead } from '../../../../../lib/import/import-state';
import { wordsIn } from '../../../words/texts';
import { importActs } from './import-acts';

const acts = importActs();
const preview = { added: 0, changed: 20, emptied: 1, same: 79, known: 100, total: 21, asks: true };

/** Draws a backup that was read; what is on the screen, in one line. */
function shown(changes: Partial<FileRead>): string {
  const file: FileRead = {
    ...{ kind: 'backup', name: 'dalee.json', at: 0, articles: 100, others: 0 },
    ...{ verb: 'back', addsRemoved: false, sure: false },
    ...changes,
  };
  act(() =>
    render(<ImportFileCard words={wordsIn('ru')} file={file} acts={acts} />, document.body),
  );
  return document.body.textContent?.replaceAll(/\s/g, ' ') ?? '';
}

afterEach(() => act(() => render(null, document.body)));

describe('a file that was read', () => {
  test.each([
    [{ restored: 1, missing: 0 }, 'Из неё восстановится: 1 статья.'],
    [{ restored: 3214, missing: 0 }, 'Из неё восстановится: 3 214 статей.'],
    [{ restored: 98, missing: 2 }, 'Не хватает: 2 статьи.'],
    ['failed', 'Это не значит, что резервная копия плохая.'],
  ] as const)('says what a trial came to, whatever the number: %o', (verified, sentence) => {
    expect(shown({ verified })).toContain(sentence);
  });

  test('that changes much is asked about, whatever the number', () => {
    expect(shown({ preview })).toContain('Да, изменить: 21 статья из 100');
  });

  test('of another program: whose it is, what is left out and why, and its folders', () => {
    const folders = { names: ['Швы', 'Нити'], asTags: false };
    const text = shown({
      ...{ kind: 'foreign', name: 'part.csv', program: 'Pocket', articles: 7, folders },
      ...{ verb: 'add', others: 3, renumbered: 1, unreadable: 2, unreadFiles: ['x.json'], preview },
    });
    expect(text).toContain('part.csv (Pocket): 7 статей');
    expect(text).toContain('Пропущены 3 строки');
    expect(text).toContain('Из них с Geektimes — 1');
    expect(text).toContain('Повреждены и не прочитаны 2 строки');
    expect(text).toContain('Не прочитаны файлы архива: x.json');
    expect(text).toContain('Сделать папки метками: Швы, Нити');
    document.querySelector('input[type=checkbox]')?.dispatchEvent(new Event('change'));
    expect(acts.onFolders).toHaveBeenCalled();
  });

  test('without any article says exactly that', () => {
    const nothing = { ...preview, changed: 0, emptied: 0, same: 0, total: 0, asks: false };
    const text = shown({
      ...{ kind: 'foreign', name: 'b.html', articles: 0, others: 3, verb: 'add', preview: nothing },
    });
    expect(text).toContain('В этом файле нет статей Хабра.');
    expect(text).not.toContain('всё из файла уже здесь');
  });
});
