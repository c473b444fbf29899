import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTeaser } from '../../../lib/habr/card/read-teaser';
import {
  articlePage,
  findCards,
  listsOf,
  partsOf,
  readBody,
  readMoreAt,
  stickyTop,
  themeOf,
} from '../../../lib/habr/page/find-on-page';
import { addressIn, articleOf, authorOf, pageOf } from '../../../lib/habr/urls';
import { aCard, aPage, aPost, fragment } from './card/a-card';
import { examined } from './examined';

const url = new URL('https://habr.com/ru/articles/795001/');

const foreign: [string, Element][] = [
  ['nothing', fragment('<div></div>')],
  [
    'a drawing',
    fragment('<svg class="tm-articles-list__item"><a href="/ru/articles/1/">x</a></svg>'),
  ],
  [
    'links that lead nowhere',
    fragment(`<article id="1"><h2><a href="http://[">x</a></h2>
    <a href>x</a><a>x</a><a href="javascript:1">x</a><a href="//">x</a><a href="/ru/articles/%/">x</a></article>`),
  ],
  [
    'a card full of empty parts',
    fragment(`<article id="1" class="tm-articles-list__item">
    <h2><a href="/ru/articles/1/" data-article-link></a></h2><time></time><img class="lead-image">
    <span class="tm-votes-meter__value"></span></article>`),
  ],
];

describe('foreign markup gives nothing and breaks nothing', () => {
  test.each(foreign)('%s', (_, element) => {
    expect(readTeaser(element)).toBeUndefined();
    expect(partsOf(element).readMore).toBeUndefined();
    for (const inner of [element, ...element.querySelectorAll('a')])
      expect(readMoreAt(inner)).toBeUndefined();
  });

  test.each(foreign)('a page of %s', (_, element) => {
    const page = aPage(element);
    expect(articlePage(page, url)).toBeUndefined();
    expect(readBody(page)).toBeUndefined();
    expect(listsOf(page).length).toBeGreaterThan(0);
    expect(['light', 'dark']).toContain(themeOf(page));
    expect(stickyTop(page)).toBe(0);
    expect(typeof examined(page, url).understood).toBe('boolean');
  });
});

test('a form, whose fields can hide the methods of an element, is no card', () => {
  const form = '<form class="tm-articles-list__item" id="1"><input name="querySelectorAll"></form>';
  expect(findCards(aPage(fragment(form)))).toEqual([]);
});

test('of a card in a card the inner one counts', () => {
  const page = aPage(fragment(`<article id="1">${aCard().outerHTML}</article>`));
  expect(findCards(page).map(card => readTeaser(card)?.id)).toEqual([undefined, '795001']);
});

const folder = process.env.DALEE_HOSTILE;
const strings: string[] = folder
  ? JSON.parse(readFileSync(`${folder}/naughty-strings.json`, 'utf8'))
  : [];

describe.skipIf(!folder)(
  folder ? 'naughty strings' : 'naughty strings: skipped, DALEE_HOSTILE is not set',
  { timeout: 30_000 },
  () => {
    const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

    test('as texts are texts: the title as it is, numbers only where there are any', () => {
      expect(strings.length).toBeGreaterThan(400);
      for (const text of strings) {
        const teaser = readTeaser(filled(aCard(), text));
        expect(teaser?.title ?? '').toBe(plain(text));
        const { minutes, views, comments, votes = { score: 0 }, publishedAt } = teaser ?? {};
        for (const number of [minutes, views, comments, publishedAt, ...Object.values(votes)])
          expect(number ?? 0).toSatisfy(Number.isSafeInteger);
        expect([undefined, 'low', 'medium', 'high']).toContain(teaser?.level);
      }
    });

    test('as the text of a post are its title, cut', () => {
      for (const text of strings) {
        const post = aPost('');
        post.querySelector('.article-formatted-body')?.replaceChildren(text);
        const title = readTeaser(post)?.title ?? '';
        expect(title === 'go_shan' || plain(text).startsWith(title.replace(/…$/, ''))).toBe(true);
      }
    });

    test('as addresses lead to the article, to an author, or nowhere', () => {
      for (const text of strings) {
        const link = fragment('<a>x</a>');
        link.setAttribute('href', text);
        const address = addressIn(link);
        if (!address) continue;
        expect(articleOf(address)).toBeUndefined();
        expect(authorOf(address)).toBeUndefined();
        expect(pageOf(address).kind).not.toBe('article');
      }
    });
  },
);

/** Every text of the card becomes the given one; so do tooltips, date, picture and classes of labels. */
function filled(card: Element, text: string): Element {
  const places =
    'h2 a span, .tm-user-info__username, .tm-icon-counter__value, .value, .readmore span,';
  const rest =
    ' .tm-article-reading-time__label, .tm-article-complexity__label, .tm-votes-meter__value';
  for (const place of card.querySelectorAll(places + rest)) place.textContent = text;
  card.querySelector('time')?.setAttribute('datetime', text);
  card.querySelector('.tm-votes-meter__value')?.setAttribute('title', text);
  card.querySelector('.tm-icon-counter__value')?.setAttribute('title', text);
  return card;
}
