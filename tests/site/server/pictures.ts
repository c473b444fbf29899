import { readFileSync } from 'node:fs';
import type { Reply } from './reply';

const svg = (body: string | Buffer): Reply => ({ type: 'image/svg+xml', body });

/** The site's sprite of icons, drawn anew. */
export const sprite = (): Reply =>
  svg(readFileSync(new URL('../styles/sprite.svg', import.meta.url)));

/** A drawn picture for any address of the site's picture store; the address decides how it looks. */
export function picture({ pathname }: URL): Reply {
  if (pathname.includes('/formulas/')) return svg(formula(pathname));
  const seed = [...pathname].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);
  return svg(pathname.includes('/avatars/') ? avatar(seed % 360) : landscape(seed));
}

/** Formulas by the end of their address, as plain text would write them. */
const formulas: [end: string, text: string][] = [
  ['ht.svg', 'hₜ = fₜ ⊙ hₜ₋₁ + (1 − fₜ) ⊙ cₜ'],
  ['scan.svg', 'hₜ = aₜ ⊙ hₜ₋₁ + bₜ'],
  ['at.svg', 'aₜ'],
  ['loreft.svg', 'Φ(h) = h + Rᵀ(Wh + b − Rh)'],
  ['/r.svg', 'R'],
  ['/w.svg', 'W'],
  ['/b.svg', 'b'],
  ['loss.svg', 'L = ∫₀¹ ¹⁄ₜ · E[ −log p(x₀ | xₜ) ] dt'],
  ['euler.svg', 'e^(iπ) + 1 = 0'],
  ['basel.svg', '1 + 1⁄4 + 1⁄9 + … = π²⁄6'],
  ['sum.svg', 'a² + b² = c²'],
];

function formula(pathname: string): string {
  const text = formulas.find(([end]) => pathname.endsWith(end))?.[1] ?? '…';
  const width = text.length * 9 + 9;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="22">
    <text x="2" y="16" font-family="serif" font-style="italic" font-size="17" fill="#7a7f85">${text}</text>
  </svg>`;
}

const avatar = (hue: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" width="48" height="48">
    <path fill="hsl(${hue} 35% 78%)" d="M0 0h48v48H0z"/>
    <g fill="hsl(${hue} 40% 38%)"><circle cx="24" cy="19" r="9"/><path d="M7 48a17 17 0 0 1 34 0z"/></g>
  </svg>`;

function landscape(seed: number): string {
  const hue = seed % 360;
  const peak = (share: number) => 120 + ((seed * share) % 160);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 450" width="800" height="450">
    <path fill="hsl(${hue} 30% 84%)" d="M0 0h800v450H0z"/>
    <circle fill="hsl(${(hue + 40) % 360} 70% 92%)" cx="${100 + ((seed * 3) % 600)}" cy="95" r="44"/>
    <path fill="hsl(${hue} 28% 66%)" d="M0 450V320L170 ${peak(7)} 340 330 560 ${peak(11)} 800 340v110z"/>
    <path fill="hsl(${hue} 30% 44%)" d="M0 450v-70l260-${peak(13) - 60} 210 130 160-90 170 110v80z"/>
  </svg>`;
}
