import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { FailureNote } from '../../../../components/site-page/FailureNote';
import type { Failure } from '../../../../lib/library/contract/contract';
import { wordsIn } from '../../words/texts';
import { all, nameOf } from '../on-screen';

const nothing = () => {};
const show = (lang: 'ru' | 'en', failure: Failure, mayTryHere = false) =>
  render(
    <FailureNote
      words={wordsIn(lang)}
      title="О чём молчат указатели"
      url="https://habr.com/ru/articles/795001/"
      failure={failure}
      mayTryHere={mayTryHere}
      onRetry={nothing}
      onTryHere={nothing}
    />,
    document.body,
  );
const sentence = () => all('alert')[0]?.querySelector('p')?.textContent?.replaceAll(/\s/g, ' ');

afterEach(() => render(null, document.body));

describe('what stands in for a text that did not come', () => {
  test.each([
    ['ru', 'На Хабре сбой. Отметки сохранены.'],
    ['en', 'Habr is having trouble. Your marks are safe.'],
  ] as const)('says in one sentence what happened and what is safe (%s)', (lang, text) => {
    show(lang, { code: 'site' });
    expect(sentence()).toBe(text);
  });

  test.each([
    ['ru', '14:06'],
    ['en', '2:06 PM'],
  ] as const)(
    'and from when on it is worth asking again, to the whole minute (%s)',
    (lang, time) => {
      const retryAt = new Date(2026, 10, 24, 14, 5, 1).getTime();
      show(lang, { code: 'busy', retryAt });
      expect(sentence()).toMatch(new RegExp(` ${time}\\.$`));
      show(lang, { code: 'busy' });
      expect(sentence()).not.toContain(time);
    },
  );

  test('offers the way through the page only where that may help', () => {
    show('en', { code: 'wall' });
    expect(all('button').map(nameOf)).toEqual(['Try again']);
    show('en', { code: 'wall' }, true);
    expect(all('button').map(nameOf)).toEqual(['Try again', 'Load it as me']);
  });
});
