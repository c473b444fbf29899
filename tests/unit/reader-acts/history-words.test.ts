import { expect, test } from 'vitest';
import type { EntryKind } from '../../../lib/library/model';
import { historyText, pastAct } from '../../../lib/reader-acts/history-words';
import { wordsIn } from '../words/texts';

const textOf = (kind: EntryKind, { isOn = true, text = '' } = {}) => {
  const what = pastAct(kind, isOn);
  return what && historyText(wordsIn('ru'), { what, text });
};

test.each([
  ['opened', true, 'Открыта'],
  ['finished', true, 'Статья прочитана'],
  ['verdict', true, 'Отмечено прочитанным'],
  ['verdict', false, 'Снова не прочитано'],
  ['bookmark', true, 'Добавлено в закладки'],
  ['bookmark', false, 'Убрано из закладок'],
  ['forgot', false, 'Забыто'],
  ['imported', false, 'Добавлено из файла'],
  ['restored', false, 'Возвращено из резервной копии'],
  ['undone', false, 'Отменено'],
] as const)('the history tells of an entry %s (%s)', (kind, isOn, text) => {
  expect(textOf(kind, { isOn })).toBe(text);
});

test('it names the tag and the note', () => {
  expect(textOf('tag', { text: 'rust' })).toBe('Метка: rust');
  expect(textOf('tag', { isOn: false, text: 'rust' })).toBe('Метка убрана: rust');
  expect(textOf('note', { text: 'перечитать' })).toBe('Заметка: перечитать');
  expect(textOf('note')).toBe('Заметка убрана');
});

test('it leaves out the time spent reading, and kinds that only a newer version knows', () => {
  expect(textOf('sat')).toBeUndefined();
  expect(textOf('starred' as EntryKind)).toBeUndefined();
});
