import { readFileSync } from 'node:fs';
import type { Release } from '../app/names';
import { layouts, type Names } from '../app/names';
import type { Reply } from './reply';

/** What the site delivers as one file is kept here by subject. */
const files: Record<string, string[]> = {
  light: ['light'],
  dark: ['dark'],
  app: ['page', 'card', 'icons', 'list', 'author', 'article', 'body'],
};

/** A stylesheet of the site: `/…/light-v2.346.1.css` is `styles/light.css`, in the release's names. */
export function stylesheet(path: string): Reply {
  const name = /(light|dark|app)[^/]*\.css$/.exec(path)?.[1] ?? 'app';
  const release = /release_([\d.]+)/.exec(path)?.[1] as Release | undefined;
  const text = (files[name] ?? []).map(read).join('\n');
  const names = (release && layouts[release]?.names) ?? today;
  return { type: 'text/css; charset=utf-8', body: inNames(text, names) };
}

const read = (file: string) =>
  readFileSync(new URL(`../styles/${file}.css`, import.meta.url), 'utf8');

const today = layouts['2.346.1'].names;

/** The styles are written in today's names; an older layout's take their places. */
function inNames(text: string, names: Names): string {
  const pairs = Object.entries(today).map(([mark, name]) => [name, names[mark as keyof Names]]);
  return pairs.reduce((css, [name = '', other = '']) => {
    const [first = ''] = name.split(' ');
    const selector = new RegExp(`\\.${first}(?![\\w-])`, 'g');
    return css.replace(selector, `.${other.split(' ').at(-1) || first}`);
  }, text);
}
