import { afterEach, describe, expect, test } from 'vitest';
import { stickyTop, themeLinks, themeOf } from '../../../../lib/habr/page/find-on-page';

afterEach(() => {
  document.head.replaceChildren();
  document.body.replaceChildren();
  document.body.removeAttribute('style');
});

/** The site's two stylesheets, as its server prints them, with these `media`. */
function withThemes(light: string, dark: string): void {
  document.head.innerHTML = `<link id="light-colors" media="${light}"><link id="dark-colors" media="${dark}">`;
}

describe('the theme', () => {
  test('is that of the stylesheet which applies, not that of the system', () => {
    withThemes('not all', 'all');
    expect(themeOf(document)).toBe('dark');
    withThemes('all', 'not all');
    expect(themeOf(document)).toBe('light');
  });

  test('follows the system where the site does', () => {
    const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    withThemes('(prefers-color-scheme: light)', '(prefers-color-scheme: dark)');
    expect(themeOf(document)).toBe(system);
  });

  test('is seen by the background where the stylesheets are gone', () => {
    document.body.style.backgroundColor = 'rgb(20, 22, 24)';
    expect(themeOf(document)).toBe('dark');
    document.body.style.backgroundColor = 'rgb(250, 250, 250)';
    expect(themeOf(document)).toBe('light');
    document.body.style.backgroundColor = 'transparent';
    expect(themeOf(document)).toBe('light');
  });

  test('changes with `media` of two elements', () => {
    withThemes('all', 'not all');
    expect(themeLinks(document).map(({ id }) => id)).toEqual(['light-colors', 'dark-colors']);
  });
});

describe('the top of the window', () => {
  const place = (position: string, top: number) => {
    document.body.innerHTML = `<header class="tm-header" style="position: ${position}"></header>`;
    const header = document.querySelector('header');
    if (header) header.getBoundingClientRect = () => DOMRect.fromRect({ y: top, height: 56 });
  };

  test('is covered by a header that sticks', () => {
    place('sticky', 0);
    expect(stickyTop(document)).toBe(56);
    place('fixed', 0);
    expect(stickyTop(document)).toBe(56);
  });

  test('is free when the header scrolls away, stands lower, or is not there', () => {
    place('static', 0);
    expect(stickyTop(document)).toBe(0);
    place('sticky', 120);
    expect(stickyTop(document)).toBe(0);
    place('fixed', -56);
    expect(stickyTop(document)).toBe(0);
    document.body.replaceChildren();
    expect(stickyTop(document)).toBe(0);
  });
});
