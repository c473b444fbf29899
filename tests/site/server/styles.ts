import { readFileSync } from 'node:fs';
import type { Reply } from './reply';

/** What the site delivers as one file is kept here by subject. */
const files: Record<string, string[]> = {
  light: ['light'],
  dark: ['dark'],
  app: ['page', 'card', 'author', 'article', 'body'],
};

/** A stylesheet of the site: `/…/light-v2.346.1.css` is `styles/light.css`. */
export function stylesheet(path: string): Reply {
  const name = /(light|dark|app)[^/]*\.css$/.exec(path)?.[1] ?? 'app';
  const read = (file: string) =>
    readFileSync(new URL(`../styles/${file}.css`, import.meta.url), 'utf8');
  return { type: 'text/css; charset=utf-8', body: (files[name] ?? []).map(read).join('\n') };
}
