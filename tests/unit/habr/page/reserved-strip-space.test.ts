import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { takeBackRoom } from '../../../../lib/habr/page/reserved-strip-space';
import { aCard, aPost } from '../card/a-card';

const css = readFileSync('lib/habr/styles/reserve-strip-space.css', 'utf8').replace(
  /\/\*[\s\S]*?\*\//g,
  '',
);
const [, selector = ''] = /@media[^{]*\{\s*([^{]*)\{/.exec(css) ?? [];

describe('the room for strips', () => {
  test('is kept under the foot of every card and post of today’s layout', () => {
    for (const card of [aCard(), aPost('<p>Слова.</p>')])
      expect(card.querySelector(selector)).toBe(card.querySelector('.tm-data-icons'));
  });

  test('is kept nowhere else: not on older layouts, not for what has no foot', () => {
    const older = aCard();
    older.querySelector('.article-snippet')?.setAttribute('class', 'tm-article-snippet');
    expect(older.querySelector(selector)).toBeNull();
    const bare = aCard();
    bare.querySelector('.tm-data-icons')?.remove();
    expect(bare.querySelector(selector)).toBeNull();
  });

  test('is taken back until the page is left, without a trace in the page', () => {
    const html = document.documentElement.outerHTML;
    const room = () =>
      getComputedStyle(document.documentElement).getPropertyValue('--dalee-room').trim();
    const page = new AbortController();
    takeBackRoom(document, page.signal);
    expect([room(), document.adoptedStyleSheets.length]).toEqual(['0px', 1]);
    expect(document.documentElement.outerHTML).toBe(html);
    page.abort();
    expect([room(), document.adoptedStyleSheets.length]).toEqual(['', 0]);
  });
});
