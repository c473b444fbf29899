import { describe, expect, test } from 'vitest';
import type { ArticleId } from '../../../lib/habr/facts';
import type { Stamp } from '../../../lib/library/model';
import {
  actToasts,
  gatherActs,
  gatheredText,
  markAct,
  undoActs,
  undoName,
  undoText,
  undoToast,
} from '../../../lib/reader-acts/act-toasts';
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
    expect(wordsIn('ru').t(actToasts[said])).toBe(text);
  });
});

describe('acts of one kind', () => {
  const words = wordsIn('ru');
  const read = (id: string, title: string) => ({
    said: 'read' as const,
    articles: [{ id: id as ArticleId, title }],
    entry: `entry ${id}` as Stamp,
  });

  test('are one toast while it stands: one names its article, more are counted', () => {
    const one = gatherActs(undefined, read('1', 'Память'));
    expect(gatheredText(words, one)).toBe('Отмечено прочитанным: Память');
    expect(undoName(words, one)).toBe('Отменить');
    const two = gatherActs(one, read('2', 'Язык'));
    expect(gatheredText(words, two)).toBe('Отмечено прочитанным: 2 статьи');
    expect(undoName(words, two)).toBe('Отменить всё');
  });

  test('on the same article stay one article', () => {
    const again = gatherActs(gatherActs(undefined, read('1', 'Память')), read('1', 'Память'));
    expect(gatheredText(words, again)).toBe('Отмечено прочитанным: Память');
  });

  test.each([
    ['another kind', { ...read('2', 'Язык'), said: 'bookmarked' as const }],
    ['what cannot be undone', { ...read('2', 'Язык'), entry: undefined }],
  ])('are not joined by %s', (_, next) => {
    const { ids, entries } = gatherActs(gatherActs(undefined, read('1', 'Память')), next);
    expect([...ids]).toEqual(['2']);
    expect(entries).toEqual(next.entry ? [next.entry] : []);
  });

  test('are undone newest first, and counted together', async () => {
    const { entries } = gatherActs(gatherActs(undefined, read('1', 'Память')), read('2', 'Язык'));
    const undone: Stamp[] = [];
    const undo = async (of: Stamp) => {
      undone.push(of);
      return { changed: 1, left: 2 };
    };
    expect(await undoActs(entries, undo)).toEqual({ changed: 2, left: 4 });
    expect(undone).toEqual(['entry 2', 'entry 1']);
  });

  test('that cannot all be undone: what was is told, and the older ones stay', async () => {
    const { entries } = gatherActs(gatherActs(undefined, read('1', 'Память')), read('2', 'Язык'));
    const undo = async (of: Stamp) => (of === 'entry 2' ? { changed: 1, left: 0 } : undefined);
    expect(await undoActs(entries, undo)).toEqual({ changed: 1, left: 0 });
    expect(await undoActs(entries, async () => undefined)).toBeUndefined();
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
