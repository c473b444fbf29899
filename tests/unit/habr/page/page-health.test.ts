import { describe, expect, test } from 'vitest';
import { aCard, aPage, fragment } from '../card/a-card';
import { examined } from '../examined';
import { expected, pages, patience, saved, savedPage, savedPages } from '../saved-pages';

const list = new URL('https://habr.com/ru/users/derunat/articles/');
const search = new URL('https://habr.com/ru/search/?q=x');
const advertisement = () => fragment('<article class="tm-articles-list__item">Купи</article>');

describe('a page is understood', () => {
  test('when at least half of its cards can be read', () => {
    expect(examined(aPage(aCard(), advertisement()), list).understood).toBe(true);
  });

  test('when it has no cards and need not have any', () => {
    expect(examined(aPage(), search).understood).toBe(true);
    expect(examined(aPage(), new URL('https://habr.com/ru/docs/')).understood).toBe(true);
  });

  test('when it says itself that it is empty', () => {
    const page = aPage(fragment('<div class="tm-empty-placeholder">Пусто</div>'));
    expect(examined(page, list).understood).toBe(true);
  });
});

describe('a page is not understood', () => {
  test('when it must have cards and has none', () => {
    expect(examined(aPage(), list).understood).toBe(false);
  });

  test('when its headings link to articles and no card is seen, even where none need be', () => {
    const page = aPage(fragment('<h2><a href="/ru/articles/795001/">Название</a></h2>'));
    expect(examined(page, search).understood).toBe(false);
  });

  test('when fewer than half of its cards can be read', () => {
    const page = aPage(aCard(), advertisement(), advertisement());
    expect(examined(page, search).understood).toBe(false);
  });

  test('when it must have an article and has no text', () => {
    const page = aPage(fragment('<h1>Название</h1>'));
    expect(examined(page, new URL('https://habr.com/ru/articles/1/')).understood).toBe(false);
  });
});

describe('the report', () => {
  test('is empty while all is well', () => {
    expect(examined(aPage(aCard()), list).counts).toEqual({});
  });

  test('counts, and holds nothing of the content', () => {
    const { counts } = examined(aPage(aCard(), advertisement(), advertisement()), list);
    expect(counts).toMatchObject({ release: 346, cards: 3, readable: 1, '.tm-data-icons': 1 });
    expect(Object.values(counts).every(Number.isInteger)).toBe(true);
    expect(Object.keys(counts).join()).not.toMatch(/[а-я]|derunat|\d{6}/i);
  });
});

describe.skipIf(!pages)(saved, patience, () => {
  const whole = savedPages().filter(page => !/fragment|body/.test(page));
  test.each(whole)('%s is understood', page => {
    const { address } = expected(page);
    expect(examined(savedPage(page), new URL(address)).understood).toBe(true);
  });
});
