import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ForgottenSection } from '../../../../../components/own-page/data/ForgottenSection';
import type { ArticleId } from '../../../../../lib/habr/facts';
import type { Stamp } from '../../../../../lib/library/model';
import type { Forgotten, UnforgetState } from '../../../../../lib/settings-page/settings-state';
import { wordsIn } from '../../../words/texts';
import { all, find, nameOf } from '../../on-screen';

const now = new Date(2026, 10, 23, 20, 0).getTime();
const aForgotten = (changes: Partial<Forgotten> = {}): Forgotten => ({
  ...{ handle: 'one' as Stamp, entries: 1, articles: 1, besides: false },
  at: new Date(2026, 10, 22, 18, 3).getTime(),
  until: new Date(2026, 11, 22, 18, 3).getTime(),
  only: { id: '795001' as ArticleId, title: 'Как устроен RAPTOR', author: 'derunat' },
  ...changes,
});
const many = (count: number) =>
  Array.from({ length: count }, (_, at) => aForgotten({ handle: String(at) as Stamp }));

const onUnforget = vi.fn();
const show = (
  forgotten: Forgotten[],
  unforgetState: UnforgetState = { phase: 'idle' },
  lang: 'ru' | 'en' = 'ru',
) =>
  act(() =>
    render(
      <ForgottenSection words={wordsIn(lang)} {...{ forgotten, unforgetState, now, onUnforget }} />,
      document.body,
    ),
  );
const lines = () =>
  [...document.querySelectorAll('li')].map(line => line.textContent?.replaceAll(/\s/g, ' ') ?? '');
const said = () => all('status')[0]?.textContent?.replaceAll(/\s/g, ' ');

afterEach(() => act(() => render(null, document.body)));

describe('forgotten articles', () => {
  test.each([
    ['ru', 'Вчера, 18:03', 'до 22 декабря'],
    ['en', 'Yesterday, 6:03 PM', 'until December 22'],
  ] as const)(
    'each says what it is, when it was forgotten and until when (%s)',
    (lang, at, until) => {
      show([aForgotten()], { phase: 'idle' }, lang);
      for (const words of ['Как устроен RAPTOR', 'derunat', at, until])
        expect(lines()[0]).toContain(words);
    },
  );

  test('one without a title goes by its number, those of one act by how many they are', () => {
    const { only: _, ...together } = aForgotten({ handle: 'two' as Stamp, articles: 200 });
    show([aForgotten({ only: { id: '795001' as ArticleId } }), together]);
    expect(lines()[0]).toContain('Статья № 795001');
    expect(lines()[1]).toContain('200 статей, забыты вместе');
    show([{ ...together, articles: 21 }]);
    expect(lines()[0]).toContain('21 статья, забыты вместе');
  });

  test('a button brings it back, and says which', () => {
    show([aForgotten()]);
    find('button', 'Вернуть', 'Как устроен RAPTOR').click();
    expect(onUnforget).toHaveBeenCalledWith(aForgotten());
  });

  test('that other things go with it is said before', () => {
    show([aForgotten({ besides: true })]);
    expect(lines()[0]).toContain('Отменится и всё');
  });

  test('a few are there at first, the others are asked for', () => {
    show(many(7));
    expect(lines()).toHaveLength(5);
    act(() => find('button', 'Показать ещё').click());
    expect(lines()).toHaveLength(7);
    expect(all('button').map(nameOf)).not.toContain('Показать ещё');
  });

  test('what came of it is said, also when nothing more can be brought back', () => {
    show([], { phase: 'done', changed: 38, left: 2 });
    expect(said()).toMatch(
      /Вернулось: 38 статей\. Отменено не всё: 2 из 40 с тех пор изменились\./,
    );
    show([], { phase: 'done', changed: 1, left: 0 });
    expect(said()).toMatch(/Вернулось: 1 статья\./);
    show([], { phase: 'failed', code: 'running' });
    expect(all('alert')[0]?.textContent).toContain('Импорт уже идёт');
  });

  test('nothing is there while nothing can be brought back', () => {
    show([]);
    expect(document.body.textContent).toBe('');
  });

  test('the focus stays there when its line goes', () => {
    show(many(2));
    all('button')[0]?.focus();
    show(many(2).slice(1));
    expect(document.activeElement?.closest('section')?.id).toBe('forgotten');
  });
});
