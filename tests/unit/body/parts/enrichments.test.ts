import { describe, expect, test } from 'vitest';
import { bindAnchors } from '../../../../lib/body/parts/anchor-links';
import { placeEmbeds } from '../../../../lib/body/parts/click-to-load-embeds';
import { codeText } from '../../../../lib/body/parts/code-blocks';
import { showPictures } from '../../../../lib/body/parts/lazy-pictures';
import { openSpoilers } from '../../../../lib/body/parts/old-spoilers';
import { namePictures } from '../../../../lib/body/parts/picture-names';
import { alignText } from '../../../../lib/body/parts/text-alignment';
import { boxTables } from '../../../../lib/body/parts/wide-tables';
import { aFragment, htmlOf } from '../a-fragment';

const after = (html: string, change: (fragment: DocumentFragment) => void) => {
  const fragment = aFragment(html);
  change(fragment);
  return htmlOf(fragment);
};

describe('pictures', () => {
  test('the blurred preview gives way to the picture, with its own candidates', () => {
    const written = '<img src="a.png" data-src="b.png" srcset="c.png 1x" sizes="50vw" width="8">';
    expect(after(written, showPictures)).toBe('<img src="b.png" width="8">');
  });
});

describe('formulas', () => {
  test('a picture of a formula is called by its LaTeX, unless it has a name', () => {
    expect(after('<img source="x^2"><img source="x" alt="икс">', namePictures)).toBe(
      '<img alt="x^2"><img alt="икс">',
    );
  });
});

describe('names of pictures', () => {
  test('one without a name is called by its caption, or says that it has none', () => {
    const figure = '<figure><img><figcaption> Схема <b>сети</b></figcaption></figure>';
    expect(after(`${figure}<img><img title="а"><img alt="б">`, namePictures)).toBe(
      figure.replace('<img>', '<img alt="Схема сети">') +
        '<img alt=""><img title="а"><img alt="б">',
    );
  });
});

describe('the text of code', () => {
  const text = (html: string) => codeText(aFragment(`<pre>${html}</pre>`).children[0] as Element);

  test('a br ends a line, and so does a block or a separator', () => {
    expect(text('а<br>б\u2028в<div>г</div><div>д</div>е')).toBe('а\nб\nв\nг\nд\nе');
  });

  test('a non-breaking space is a space; others stay as they are', () => {
    expect(text('if\u00a0x:\n\t\u00a0 y')).toBe('if x:\n\t  y');
  });

  test('of the ends of the last line one goes', () => {
    expect(text('<code><span>а</span>\n\n</code>')).toBe('а\n');
  });
});

describe('spoilers', () => {
  const open = (html: string) => after(html, fragment => openSpoilers(fragment, 'Скрыто'));

  test('the old editor’s become details, one in another too', () => {
    const inner =
      '<div class="spoiler"><b class="spoiler_title">Б</b><div class="spoiler_text">б</div></div>';
    const outer = `<div class="spoiler"><b class="spoiler_title">А</b><div class="spoiler_text">а${inner}</div></div>`;
    expect(open(outer)).toBe(
      '<details class="spoiler"><summary>А</summary><div class="spoiler__content">а' +
        '<details class="spoiler"><summary>Б</summary><div class="spoiler__content">б</div></details>' +
        '</div></details>',
    );
  });

  test('one without a title gets one, one with a picture for a title keeps it', () => {
    expect(open('<details><p>а</p></details>')).toBe(
      '<details><summary>Скрыто</summary><p>а</p></details>',
    );
    const pictured = '<details><summary><img></summary></details>';
    expect(open(pictured)).toBe(pictured);
  });
});

describe('tables', () => {
  test('only the outermost gets a box', () => {
    const inner = '<table><tbody><tr><td>б</td></tr></tbody></table>';
    const outer = `<table><tbody><tr><td>${inner}</td></tr></tbody></table>`;
    expect(after(outer, boxTables)).toBe(`<div class="dalee-wide">${outer}</div>`);
  });
});

describe('an alignment that was a style', () => {
  test('becomes a class of ours, and any other word nothing', () => {
    expect(after('<p data-align="right">а</p><p data-align="fixed">б</p>', alignText)).toBe(
      '<p class="dalee-right">а</p><p>б</p>',
    );
  });
});

describe('anchors', () => {
  const article = { id: '7', base: 'https://habr.com/ru/articles/7/' };
  const bound = (html: string) => after(html, fragment => bindAnchors(fragment, article));

  const placesOf = (html: string) => {
    const places = bindAnchors(aFragment(html), article);
    return [...places].map(([link, { id }]) => [link.getAttribute('href'), id]);
  };

  test('a place gets a name that no other article has, its link the address on the site', () => {
    expect(bound('<a href="#a%20b">а</a><h2 data-anchor="a b">б</h2>')).toBe(
      '<a href="https://habr.com/ru/articles/7/#a%20b">а</a><h2 id="dalee-7-a_b">б</h2>',
    );
  });

  test.each([
    'https://habr.com/ru/articles/7/#x',
    'https://habr.com/ru/company/jugru/blog/7#x',
    'https://habr.com/en/post/7/?utm_source=y#x',
    'http://habrahabr.ru/post/7/#x',
    'https://m.habr.com/ru/post/7/#x',
    '/ru/news/t/7/#x',
  ])('%s is a place of the article', href => {
    const html = `<a href="${href}" rel="noopener" target="_blank">а</a><p data-anchor="x">б</p>`;
    expect(placesOf(html)).toEqual([[`${article.base}#x`, 'dalee-7-x']]);
    expect(bound(html)).not.toContain('target');
  });

  test.each([
    'https://habr.com/ru/articles/70/#x',
    'https://example.org/ru/articles/7/#x',
    'https://habr.com/ru/articles/7/comments/#x',
    'https://habr.com/ru/articles/7/#y',
  ])('%s is none', href => {
    const html = `<a href="${href}">а</a><p data-anchor="x">б</p>`;
    expect(placesOf(html)).toEqual([]);
    expect(bound(html)).toContain(`href="${href}"`);
  });

  test.each([
    ['%D0%B8%D1%82%D0%BE%D0%B3', 'итог'],
    ['итог', '%D0%B8%D1%82%D0%BE%D0%B3'],
    ['100%25', '100%'],
    ['a%20b', 'a%20b'],
  ])('percent codes are read on both sides: #%s and %s', (hash, name) => {
    expect(placesOf(`<a href="#${hash}">а</a><p data-anchor="${name}">б</p>`)).toHaveLength(1);
  });

  test('a link to the top leads to the beginning of the article, not of the list', () => {
    expect(placesOf('<h2>а</h2><a href="#">б</a>')).toEqual([[`${article.base}#`, 'dalee-7-']]);
  });

  test('of two places with one name the first is meant', () => {
    expect(bound('<a href="#x">а</a><p data-anchor="x">1</p><p data-anchor="x">2</p>')).toBe(
      '<a href="https://habr.com/ru/articles/7/#x">а</a><p id="dalee-7-x">1</p><p>2</p>',
    );
  });

  test('a link to a place that is not in the text leads to the article’s page', () => {
    expect(bound('<a href="#comments">а</a>')).toBe(`<a href="${article.base}#comments">а</a>`);
  });

  test('a name that cannot be decoded is taken as it is', () => {
    expect(bound('<a href="#100%">а</a><p data-anchor="100%">б</p>')).toContain(
      'id="dalee-7-100%"',
    );
  });
});

describe('embeds', () => {
  const hosts = (html: string) => placeEmbeds(aFragment(html)).map(({ link }) => link.href);

  test('only a host of the list gets a stage', () => {
    expect(hosts('<div data-src="https://embedd.srv.habr.com/iframe/1"></div>')).toEqual([
      'https://embedd.srv.habr.com/iframe/1',
    ]);
    expect(hosts('<div data-src="http://embedd.srv.habr.com/iframe/1"></div>')).toEqual([]);
    expect(hosts('<div data-src="https://x.embedd.srv.habr.com/"></div>')).toEqual([]);
    expect(hosts('<div data-src="https://embedd.srv.habr.com:8443/"></div>')).toEqual([]);
  });

  test('what stood in the placeholder stays', () => {
    expect(after('<div data-src="https://a.example/">текст</div>', placeEmbeds)).toMatch(/^текст</);
  });
});
