import { describe, expect, test } from 'vitest';
import { findCards, listsOf, partsOf, readMoreAt } from '../../../../lib/habr/page/find-on-page';
import { aCard, aPage, aPost, fragment } from './a-card';

const classes = (element: Element | undefined) => element?.getAttribute('class');

describe('the parts of a card', () => {
  test('are where strip, marker and article go', () => {
    const { foot, meta, snippet, readMore, title } = partsOf(aCard());
    expect([foot, meta, snippet, readMore, title].map(classes)).toEqual([
      ...['tm-data-icons', 'meta-container', 'article-snippet', 'readmore', 'tm-title tm-title_h2'],
    ]);
  });

  test('include «Читать далее» where it stands outside the lead', () => {
    const card = aCard();
    card.querySelector('.lead')?.after(card.querySelector('.readmore') ?? '');
    expect(classes(partsOf(card).readMore)).toBe('readmore');
  });

  test('leave the author’s line to buttons that the site has put there', () => {
    const card = aCard();
    card.querySelector('.controls')?.append(card.ownerDocument.createElement('button'));
    expect(partsOf(card).meta).toBeUndefined();
  });

  test('of a post are foot, author’s line and the whole, with nothing to open', () => {
    const { foot, meta, snippet, ...rest } = partsOf(aPost('<p>Слова.</p>'));
    expect([foot, meta, snippet].map(classes)).toEqual([
      ...['tm-data-icons', 'tm-post-snippet__meta', 'tm-post-snippet'],
    ]);
    expect(rest).toEqual({});
  });
});

describe('«Читать далее»', () => {
  test('is found by its address, whatever the author calls it', () => {
    const card = aCard({ readMore: 'Посмотреть программу' });
    card.querySelector('.readmore')?.removeAttribute('class');
    expect(partsOf(card).readMore?.textContent).toBe('Посмотреть программу');
  });

  test('is the last of several links to the article, and none that its author wrote', () => {
    const card = aCard({ lead: '<a href="/ru/articles/795001/">сюда</a>' });
    card.querySelector('.lead')?.prepend(fragment('<a href="/ru/articles/795001/">обложка</a>'));
    expect(partsOf(card).readMore?.textContent).toBe('Вперёд');
    card.querySelector('.readmore')?.remove();
    expect(partsOf(card).readMore?.textContent).toBe('обложка');
  });

  test('is hit by a click on anything in it', () => {
    const card = aCard();
    const hit = readMoreAt(card.querySelector('.readmore > span'));
    expect(hit).toEqual({ card, link: card.querySelector('.readmore') });
  });

  test.each([
    ['the title', 'h2 span'],
    ['the date', 'time'],
    ['the comments', '.article-comments-counter-link .value'],
    ['the author', '.tm-user-info__username'],
    ['the bookmark', 'button'],
    ['the card', '.lead'],
    ['a link of the author to the article itself', '.article-formatted-body a'],
  ])('is not %s', (_, selector) => {
    const card = aCard({ lead: '<a href="/ru/articles/795001/">сюда</a>' });
    const target = card.querySelector(selector);
    expect(target).not.toBeNull();
    expect(readMoreAt(target)).toBeUndefined();
  });

  test('is not a link with a hash, nor a picture that links to the article', () => {
    const card = aCard();
    const link = card.querySelector('.readmore');
    link?.setAttribute('href', '/ru/articles/795001/#habracut');
    link?.after(fragment('<a href="/ru/articles/795001/"><img alt=""></a>'));
    expect(partsOf(card).readMore).toBeUndefined();
  });

  test('is nothing outside cards', () => {
    const page = aPage(fragment('<p><a href="/ru/articles/1/">Читать далее</a></p>'));
    expect(readMoreAt(page.querySelector('a'))).toBeUndefined();
    expect([null, page, new EventTarget()].map(readMoreAt)).toEqual(Array(3).fill(undefined));
  });
});

describe('the lists of a page', () => {
  test('are what cards stand in, also before there are any', () => {
    expect(listsOf(aPage()).map(classes)).toEqual(['tm-articles-list']);
    expect(listsOf(aPage(aCard(), aCard()))).toHaveLength(1);
  });

  test('are found by their cards when they have another name', () => {
    const page = aPage(aCard());
    page.querySelector('.tm-articles-list')?.setAttribute('class', 'xyz');
    expect(listsOf(page).map(classes)).toEqual(['xyz']);
    expect(findCards(page)).toHaveLength(1);
  });
});
