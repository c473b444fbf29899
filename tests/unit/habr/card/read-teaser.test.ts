import { describe, expect, test } from 'vitest';
import { readTeaser } from '../../../../lib/habr/card/read-teaser';
import { findCards, partsOf } from '../../../../lib/habr/page/find-on-page';
import { aCard, aPage, aPost, fragment } from './a-card';

describe('a card', () => {
  test('tells its facts', () => {
    expect(readTeaser(aCard())).toEqual({
      id: '795001',
      kind: 'article',
      url: 'https://habr.com/ru/articles/795001/',
      title: 'О чём молчат указатели',
      author: { login: 'Derunat' },
      publishedAt: Date.UTC(2024, 1, 19, 8),
      minutes: 4,
      level: 'medium',
      views: 6400,
      votes: { score: 22, up: 13, down: 0 },
      comments: 24,
    });
  });

  test('is read without being changed, and says the same twice', () => {
    const page = aPage(aCard(), aPost('<p>Слова.</p>'));
    const html = page.documentElement.outerHTML;
    const read = () => findCards(page).map(card => [readTeaser(card), partsOf(card)]);
    expect(read()).toEqual(read());
    expect(page.documentElement.outerHTML).toBe(html);
  });

  test('tells its level in both languages, and none in any other words', () => {
    const words = ['Простой', 'Средний', 'Сложный', 'Easy', 'Medium', 'Hard', '', 'constructor'];
    expect(words.map(level => readTeaser(aCard({ level }))?.level)).toEqual([
      ...['low', 'medium', 'high', 'low', 'medium', 'high', undefined, undefined],
    ]);
  });

  test('leaves out what it does not show, rather than guess', () => {
    const bare = aCard();
    for (const part of bare.querySelectorAll('.stats, .tm-data-icons, .lead')) part.remove();
    expect(Object.keys(readTeaser(bare) ?? {}).sort()).toEqual([
      ...['author', 'id', 'kind', 'publishedAt', 'title', 'url'],
    ]);
  });

  test('takes its date from the attribute: the words are the reader’s own clock', () => {
    const card = aCard({ published: 'вчера' });
    expect(readTeaser(card)).not.toHaveProperty('publishedAt');
  });

  test('is the article of its number, not one that its teaser links to', () => {
    const lead = '<h2><a href="/ru/articles/1/" data-article-link>Другое</a></h2>';
    const card = aCard({ lead });
    card.querySelector('.lead')?.after(card.querySelector('h2.tm-title') ?? '');
    expect(readTeaser(card)).toMatchObject({ id: '795001', title: 'О чём молчат указатели' });
  });

  test('is not an article whose number only begins like its own', () => {
    const card = aCard({ path: '/ru/articles/7950012/' });
    expect(readTeaser(card)).toBeUndefined();
  });

  test('with one link alone, which could be «Читать далее», has no title and is none', () => {
    const card = aCard();
    card.querySelector('h2')?.remove();
    expect(readTeaser(card)).toBeUndefined();
  });

  test('without a number is the article of its heading', () => {
    const card = aCard();
    card.removeAttribute('id');
    expect(readTeaser(card)?.id).toBe('795001');
  });

  test('whose number is not that of its links is none', () => {
    expect(readTeaser(aCard({ id: '795002' }))).toBeUndefined();
  });
});

describe('a post', () => {
  test('is known by its first words and the address of its date', () => {
    expect(readTeaser(aPost('<p>Вышла   новая версия.</p>'))).toMatchObject({
      id: '1026612',
      kind: 'post',
      title: 'Вышла новая версия.',
      author: { login: 'go_shan' },
    });
  });

  test('of many words is cut between two of them', () => {
    const title = readTeaser(aPost('слово '.repeat(40)))?.title ?? '';
    expect(title).toMatch(/^(слово )+слово…$/);
    expect(title.length).toBeLessThanOrEqual(101);
  });

  test('of one picture bears the name of its author', () => {
    expect(readTeaser(aPost('<img src="x.png">'))?.title).toBe('go_shan');
  });
});

describe('no card', () => {
  test.each([
    [
      'an advertisement',
      '<article class="tm-articles-list__item"><a href="https://ad/">Купи</a></article>',
    ],
    [
      'an article linked by an advertisement',
      '<div class="tm-articles-list__item"><p><a href="/ru/articles/5/">Читать</a></p></div>',
    ],
    [
      'a comment',
      '<article id="795001" class="tm-comment-thread__comment"><a href="/ru/articles/795001/#comment_1"><time></time></a></article>',
    ],
    [
      'an article on its own page',
      '<article class="tm-article-presenter__content"><h1>Название</h1></article>',
    ],
    [
      'a block of news',
      '<section class="tm-block"><ul><li><a href="/ru/news/795001/">Новость</a></li></ul></section>',
    ],
    ['an empty place', '<article id="795001" class="tm-articles-list__item"></article>'],
  ])('is %s', (_, html) => {
    const page = aPage(fragment(html));
    expect(findCards(page).flatMap(card => readTeaser(card) ?? [])).toEqual([]);
  });

  test('twice the same article is two cards', () => {
    expect(findCards(aPage(aCard(), aCard())).map(card => readTeaser(card)?.id)).toEqual([
      ...['795001', '795001'],
    ]);
  });
});
