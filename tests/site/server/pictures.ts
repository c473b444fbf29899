import type { Reply } from './reply';

const svg = (body: string): Reply => ({ type: 'image/svg+xml', body });

/** A drawn picture for any address of the site's picture store; the address decides its colour. */
export function picture(url: URL): Reply {
  const hue = [...url.pathname].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 360;
  return svg(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 450" width="800" height="450"><rect width="800" height="450" fill="hsl(${hue} 35% 60%)"/><path d="M0 450 280 160 430 310 560 220 800 450z" fill="hsl(${hue} 35% 40%)"/><circle cx="620" cy="110" r="48" fill="hsl(${hue} 60% 85%)"/></svg>`,
  );
}

/** The site's sprite of icons. */
export const sprite = (): Reply => svg('<svg xmlns="http://www.w3.org/2000/svg"></svg>');
