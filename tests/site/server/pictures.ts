import { readFileSync } from 'node:fs';
import { formula } from './formulas';
import { hsl, mix, png } from './png';
import type { Reply } from './reply';

const svg = (body: string | Buffer): Reply => ({ type: 'image/svg+xml', body });

/** The site's sprite of icons, drawn anew. */
export const sprite = (): Reply =>
  svg(readFileSync(new URL('../styles/sprite.svg', import.meta.url)));

/** Answers any address of the site's picture store; the address decides what is to be seen. */
export function createPictures(): (url: URL) => Reply {
  const drawn = new Map<string, Buffer>();
  return ({ pathname }) => {
    if (pathname.includes('/formulas/')) return svg(formula(pathname));
    const draw = pathname.includes('/avatars/') ? avatar : landscape;
    const seed = [...pathname].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 24, 7);
    const key = `${draw.name} ${seed}`;
    const body = drawn.get(key) ?? draw(seed);
    drawn.set(key, body);
    return { type: 'image/png', body };
  };
}

/** Somebody's head and shoulders. */
function avatar(seed: number): Buffer {
  const back = hsl(seed * 15, 0.35, 0.78);
  const front = hsl(seed * 15, 0.4, 0.38);
  return png(96, 96, (x, y) => {
    const head = 18 - Math.hypot(x - 48, y - 38);
    const shoulders = 34 - Math.hypot(x - 48, y - 96);
    return mix(back, front, Math.max(head, shoulders) + 0.5);
  });
}

/** Two ridges under a pale sun. */
function landscape(seed: number): Buffer {
  const hue = seed * 15;
  const sky = hsl(hue, 0.3, 0.84);
  const sun = hsl(hue + 40, 0.7, 0.92);
  const far = hsl(hue, 0.28, 0.66);
  const near = hsl(hue, 0.3, 0.44);
  const ridge = (x: number, base: number, height: number, shift: number) =>
    base - height * Math.abs(Math.sin((x + shift + seed * 61) / 190));
  return png(800, 450, (x, y) => {
    const light = mix(sky, sun, 44 - Math.hypot(x - 100 - seed * 25, y - 95) + 0.5);
    const hills = mix(light, far, y - ridge(x, 350, 170, 0) + 0.5);
    return mix(hills, near, y - ridge(x * 1.3, 430, 130, 220) + 0.5);
  });
}
