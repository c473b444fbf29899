import { readFileSync } from 'node:fs';
import type { Reply } from './reply';

/** A stylesheet of the site: `light-v2.346.1.css` → `styles/light.css`. */
export function stylesheet(path: string): Reply {
  const name = /(light|dark|app)[^/]*\.css$/.exec(path)?.[1] ?? 'app';
  const body = readFileSync(new URL(`../styles/${name}.css`, import.meta.url));
  return { type: 'text/css; charset=utf-8', body };
}
