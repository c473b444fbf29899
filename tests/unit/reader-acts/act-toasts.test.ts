import { describe, expect, test } from 'vitest';
import type { ArticleId } from '../../../lib/habr/facts';
import { actToasts, markAct, undoText, undoToast } from '../../../lib/reader-acts/act-toasts';
import { wordsIn } from '../words/texts';

const ids = ['1', '2'] as ArticleId[];

describe('what is said of an act', () => {
  test.each([
    ['read', true, 'Отмечено прочитанным'],
    ['read', false, 'Снова не прочитано'],
    ['bookmark', true, 'Добавлено в закладки'],
    ['bookmark', false, 'Убрано из закладок'],
  ] as const)('%s %s', (kind, value, text) => {
    const { what, said } = markAct(kind, ids, value);
    expect(what).toEqual({ kind, ids, value });
    expect(wordsIn('ru').t(actToasts[said].text)).toBe(text);
  });

  test('replaces what was said of the same mark, and of no other', () => {
    const topicOf = (...of: Parameters<typeof markAct>) => actToasts[markAct(...of).said].topic;
    expect(topicOf('read', ids, true)).toBe(topicOf('read', ids, false));
    expect(topicOf('bookmark', ids, true)).toBe(topicOf('bookmark', ids, false));
    expect(topicOf('read', ids, true)).not.toBe(topicOf('bookmark', ids, true));
    expect(actToasts.finished.topic).toBe(actToasts.read.topic);
  });
});

test('an undo that had to leave something says how much', () => {
  const words = wordsIn('en');
  expect(undoText(words, { changed: 3, left: 0 })).toBe('Undone');
  expect(undoText(words, { changed: 38, left: 2 })).toBe(
    'Partly undone: 2 of 40 changed since and were left alone',
  );
  expect(undoToast({ changed: 0, left: 1 })).toBe('undoneInPart');
});
