import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('components/shared/tokens.css', 'utf8');
const colours = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, role = '', light = '', dark = '']) => [role, { light, dark }],
  ),
);

/** Text that is read needs 4.5:1 (WCAG AA); the edge of a control and its focus ring need 3:1. */
const grounds = ['surface', 'raised', 'hover'];
const pairs: [front: string, ground: string, least: number][] = [
  ...['text', 'muted', 'accent', 'good', 'warn', 'danger'].flatMap(front =>
    grounds.map((ground): [string, string, number] => [front, ground, 4.5]),
  ),
  ['text', 'accent-soft', 4.5],
  ['accent', 'accent-soft', 4.5],
  ['text', 'warn-soft', 4.5],
  ['warn', 'warn-soft', 4.5],
  ['text', 'danger-soft', 4.5],
  ['danger', 'danger-soft', 4.5],
  ['on-accent', 'accent', 4.5],
  ['edge', 'surface', 3],
  ['edge', 'raised', 3],
];

describe('tokens', () => {
  for (const theme of ['light', 'dark'] as const) {
    test.each(pairs)(`${theme}: %s on %s is at least %s to 1`, (front, ground, least) => {
      expect(contrast(colour(front, theme), colour(ground, theme))).toBeGreaterThanOrEqual(least);
    });
  }

  test('every length is on the grid of four pixels, or is a radius, a type size or a ring', () => {
    const steps = [...css.matchAll(/--(?:step-\d|icon|icon-large|control|touch): (\d+)px/g)];
    expect(steps.length).toBeGreaterThan(6);
    expect(steps.filter(([, px]) => Number(px) % 4 !== 0)).toEqual([]);
  });
});

function colour(role: string, theme: 'light' | 'dark'): string {
  const found = colours.get(role);
  if (!found) throw new Error(`tokens.css has no colour for the role ${role}`);
  return found[theme];
}

/** 1…21, after WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at =>
    linear(Number.parseInt(hex.slice(at, at + 2), 16)),
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
