import { afterEach, describe, expect, test } from 'vitest';
import { groundOf, isDark } from '../../../lib/dom/background-colour';

describe('the colour behind an element', () => {
  afterEach(() => {
    document.body.innerHTML = '';
  });

  test.each(['transparent', 'rgba(0, 0, 0, 0)', 'oklch(0 0 0 / 0)'])('is not %s', clear => {
    document.body.innerHTML = `<div style="background-color: rgb(24, 26, 27)"><p style="background-color: ${clear}"></p></div>`;
    const text = document.querySelector('p') as HTMLElement;
    expect(groundOf(text)).toBe('rgb(24, 26, 27)');
  });

  test.each(['rgb(0, 0, 0)', 'rgb(255, 204, 0)'])(
    'is %s, which ends as a clear one does',
    colour => {
      document.body.innerHTML = `<div style="background-color: ${colour}"></div>`;
      expect(groundOf(document.querySelector('div') as HTMLElement)).toBe(colour);
    },
  );

  test.each([
    ['rgb(24, 26, 27)', true],
    ['rgb(255, 255, 255)', false],
    ['rgba(24, 26, 27, 0.9)', true],
    ['color(srgb 0.1 0.1 0.1)', true],
    ['color(display-p3 0.9 0.95 1)', false],
    ['oklch(0.21 0.02 260)', true],
    ['oklab(0.97 0 0)', false],
    ['lab(12 0 0)', true],
    ['lch(92.5 3 100)', false],
    ['Canvas', undefined],
  ])('%s is dark: %s', (colour, dark) => {
    expect(isDark(colour)).toBe(dark);
  });
});
