import { describe, expect, test } from 'vitest';
import { linkAddress, loadedAddress, pictureSet } from '../../../../lib/body/safe/safe-addresses';

const base = 'https://habr.com/ru/articles/1/';

describe('a link’s address', () => {
  test.each([
    ['/ru/articles/2/', 'https://habr.com/ru/articles/2/'],
    ['//example.org/x', 'https://example.org/x'],
    ['HTTP://example.org', 'http://example.org/'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
    ['#глава', '#глава'],
    ['', base],
  ])('%s is kept as %s', (written, kept) => {
    expect(linkAddress(written, base)).toBe(kept);
  });

  test.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,x',
    'blob:https://habr.com/1',
    'vbscript:x',
    'file:///etc/passwd',
    'https://',
  ])('%s goes', written => {
    expect(linkAddress(written, base)).toBeUndefined();
  });
});

describe('an address that is loaded', () => {
  test('may be data where a picture of pixels is meant', () => {
    expect(loadedAddress('data:image/png;base64,AA', base, 'picture')).toBe(
      'data:image/png;base64,AA',
    );
    expect(loadedAddress('data:image/png;base64,AA', base, 'frame')).toBeUndefined();
  });

  test('may not be a drawing as data: it can hold scripts', () => {
    expect(loadedAddress('data:image/svg+xml;base64,AA', base, 'picture')).toBeUndefined();
  });

  test('is absolute afterwards', () => {
    expect(loadedAddress('//img.example/a.png', base, 'picture')).toBe('https://img.example/a.png');
  });
});

describe('a set of pictures', () => {
  test('keeps every candidate with its size, over line ends too', () => {
    expect(pictureSet('/a.png 780w,\n   https://img.example/b.png 2x, c.png', base)).toBe(
      'https://habr.com/a.png 780w, https://img.example/b.png 2x, https://habr.com/ru/articles/1/c.png',
    );
  });

  test('loses candidates that are not pictures', () => {
    const bad = 'javascript:alert(1) 1x, /a.png evil';
    expect(pictureSet(`${bad}, /b.png 2x`, base)).toBe('https://habr.com/b.png 2x');
    expect(pictureSet(bad, base)).toBeUndefined();
  });
});
