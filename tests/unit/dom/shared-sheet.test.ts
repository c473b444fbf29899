import { afterEach, describe, expect, test, vi } from 'vitest';
import { createSheet } from '../../../lib/dom/shared-sheet';

const aRoot = () => document.createElement('x-host').attachShadow({ mode: 'closed' });

describe('one sheet for many roots', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('is shared where the browser can', () => {
    const dress = createSheet('p { color: red; }');
    const [a, b] = [aRoot(), aRoot()];
    for (const root of [a, b]) dress(root);
    expect(a.adoptedStyleSheets).toHaveLength(1);
    expect(a.adoptedStyleSheets[0]).toBe(b.adoptedStyleSheets[0]);
    expect(a.querySelector('style')).toBeNull();
  });

  test('is written into each root where sheets cannot be made', () => {
    vi.stubGlobal('CSSStyleSheet', undefined);
    const root = aRoot();
    createSheet('p { color: red; }')(root);
    expect(root.querySelector('style')?.textContent).toBe('p { color: red; }');
  });

  test('is written into each root where a content script may not share it', () => {
    const root = aRoot();
    Object.defineProperty(root, 'adoptedStyleSheets', {
      set: () => {
        throw new Error('Accessing from Xray wrapper is not supported.');
      },
    });
    createSheet('p { color: red; }')(root);
    expect(root.querySelector('style')?.textContent).toBe('p { color: red; }');
  });
});
