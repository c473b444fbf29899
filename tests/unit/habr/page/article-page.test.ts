import { describe, expect, test } from 'vitest';
import { articlePage, readBody } from '../../../../lib/habr/page/find-on-page';
import { aPage, fragment } from '../card/a-card';

const url = new URL('https://habr.com/ru/companies/otus/articles/795001/?utm_source=x');

const anArticle = (body: string) =>
  aPage(
    fragment(`<div class="tm-article-presenter__body">
      <article class="tm-article-presenter__content">
        <div class="meta-container"><a href="/ru/users/derunat/" class="tm-user-info__username">derunat</a>
          <time datetime="2024-02-19T08:00:00.000Z"></time></div>
        <h1 class="tm-title" lang="ru"><span>О чём молчат указатели</span></h1>
        <div class="publication-label variant-reportage"><span>Репортаж</span></div>
        <div class="article-body">${body}</div>
      </article>
      <div class="tm-article-sticky-panel"><span class="tm-votes-lever__score-counter">+12</span>
        <a class="article-comments-counter-link" href="/ru/articles/795001/comments/"><span class="value">7</span></a></div>
    </div>`),
  );

const text = (version: 1 | 2) =>
  `<div id="post-content-body"><div class="article-formatted-body article-formatted-body_version-${version}"><div xmlns="http://www.w3.org/1999/xhtml"><p>Слова.</p></div></div></div>`;

describe("an article's own page", () => {
  test('tells the same facts as its card', () => {
    expect(articlePage(anArticle(text(2)), url)?.teaser).toEqual({
      id: '795001',
      kind: 'article',
      url: 'https://habr.com/ru/companies/otus/articles/795001/',
      title: 'О чём молчат указатели',
      author: { login: 'derunat' },
      lang: 'ru',
      publishedAt: Date.UTC(2024, 1, 19, 8),
      labels: ['reportage'],
      votes: { score: 12 },
      comments: 7,
    });
  });

  test('knows by which editor the text was written', () => {
    expect(([1, 2] as const).map(version => readBody(anArticle(text(version)))?.editor)).toEqual([
      1, 2,
    ]);
  });

  test('gives its text as the site wrote it, for an article that only the reader may see', () => {
    expect(readBody(anArticle(text(1)))).toEqual({
      html: '<div xmlns="http://www.w3.org/1999/xhtml"><p>Слова.</p></div>',
      editor: 1,
    });
  });

  test('without a text still has its title, but nothing to read', () => {
    const page = articlePage(anArticle(''), url);
    expect(page?.teaser.title).toBe('О чём молчат указатели');
    expect(page?.body).toBeUndefined();
    expect(readBody(anArticle(''))).toBeUndefined();
  });

  test('is none where the address says otherwise', () => {
    expect(articlePage(anArticle(text(2)), new URL('https://habr.com/ru/feed/'))).toBeUndefined();
  });

  test('is none while the article before still stands under the new address', () => {
    const next = new URL('https://habr.com/ru/articles/795002/');
    expect(articlePage(anArticle(text(2)), next)).toBeUndefined();
  });

  test('of a post without a heading is called by its first words', () => {
    const post = anArticle(text(2).replace('Слова.', 'Коротко о главном.'));
    post.querySelector('h1')?.remove();
    const page = articlePage(post, new URL('https://habr.com/ru/posts/795001/'));
    expect(page?.teaser).toMatchObject({ kind: 'post', title: 'Коротко о главном.' });
  });
});
