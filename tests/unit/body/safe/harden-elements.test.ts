import { describe, expect, test } from 'vitest';
import { harden } from '../../../../lib/body/safe/harden-elements';
import { aFragment, htmlOf } from '../a-fragment';

const base = 'https://habr.com/ru/articles/1/';
const hardened = (html: string) => {
  const fragment = aFragment(html);
  harden(fragment, base);
  return htmlOf(fragment);
};

describe('harden', () => {
  test('an attribute stays only on the element that it belongs to', () => {
    expect(hardened('<p href="/x" colspan="2" onclick="x()" style="a:b" id="x">а</p>')).toBe(
      '<p>а</p>',
    );
    expect(hardened('<ol start="3" type="a"><li value="4">а</li></ol>')).toBe(
      '<ol start="3" type="a"><li value="4">а</li></ol>',
    );
  });

  test('of classes only those stay that the look depends on', () => {
    expect(hardened('<figure class="full-width mine tm-page">а</figure>')).toBe(
      '<figure class="full-width">а</figure>',
    );
    expect(hardened('<code class="python tm-page">а</code>')).toBe('<code class="python">а</code>');
    expect(hardened('<code class="full-width">а</code>')).toBe('<code>а</code>');
  });

  test('the site’s own classes stay: names, hidden text, small pictures, cards of links', () => {
    for (const name of [
      'habrahidden',
      'user_link',
      'image-inline',
      'oembed',
      'embed__caption-link',
    ])
      expect(hardened(`<span class="${name}">а</span>`)).toBe(`<span class="${name}">а</span>`);
    expect(hardened('<span class="embed__x y">а</span>')).toBe('<span class="embed__x">а</span>');
    expect(hardened('<span class="embed__X/**/">а</span>')).toBe('<span>а</span>');
  });

  test('where things stand stays: alignment, widths of columns, the place of a formula', () => {
    for (const html of [
      '<p align="right">а</p>',
      '<table><tbody><tr><td width="40%" valign="top">а</td></tr></tbody></table>',
      '<br clear="left">',
      '<font color="#cc4b3c" size="+1">а</font>',
      '<bdo dir="rtl">а</bdo>',
    ])
      expect(hardened(html)).toBe(html);
    expect(hardened('<img align="left" data-tex="display" width="75%">')).toContain(
      '<img align="left" data-tex="display" width="75%" ',
    );
    expect(hardened('<p align="fixed">а</p><br clear="x"><font color="url(x)">б</font>')).toBe(
      '<p>а</p><br><font>б</font>',
    );
  });

  test('links to other sites cannot reach back; links to the site stay in its window', () => {
    expect(hardened('<a href="https://example.org/">а</a><a href="/ru/feed/">б</a>')).toBe(
      '<a href="https://example.org/" rel="noopener noreferrer nofollow" target="_blank">а</a>' +
        '<a href="https://habr.com/ru/feed/">б</a>',
    );
  });

  test('a site that only looks like ours is another one', () => {
    expect(hardened('<a href="https://habr.com.example.org/">а</a>')).toContain('noopener');
    expect(hardened('<a href="https://habr.com@example.org/">а</a>')).toContain('noopener');
  });

  test('pictures load late and tell nobody whence; sizes that are no numbers go', () => {
    expect(hardened('<img src="//img.example/a.png" width="10" height="100%">')).toBe(
      '<img src="https://img.example/a.png" width="10" loading="lazy" decoding="async" referrerpolicy="no-referrer">',
    );
  });
});
