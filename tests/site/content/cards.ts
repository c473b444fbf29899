import { readFileSync } from 'node:fs';
import type { Publication } from './publication';

/** One line of a table of cards: what the site says of an article, but for its text. */
export type Card = {
  id: string;
  published: string;
  /** Name of the file with lead and body. */
  text: string;
  editor: Publication['editorVersion'];
  level: Publication['complexity'];
  minutes: number;
  reach: number;
  votes?: { score: number; up: number; down: number };
  comments: number;
  saved: number;
  title: string;
};

/** Reads a table of cards: one card a line, columns parted by `|`, `-` for what the card has not. */
export function readCards(name: string): Card[] {
  const [, ...lines] = readFileSync(new URL(`./${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map(readCard);
}

function readCard(line: string): Card {
  const [
    id,
    published,
    text,
    editor,
    level,
    minutes,
    reach,
    score,
    up,
    down,
    comments,
    saved,
    title,
  ] = line.split('|').map(cell => cell.trim());
  return {
    id: id ?? '',
    published: published ?? '',
    text: text ?? '',
    editor: editor === '1.0' ? '1.0' : '2.0',
    level: level === 'low' || level === 'medium' || level === 'high' ? level : null,
    minutes: Number(minutes),
    reach: Number(reach),
    ...(score === '-'
      ? {}
      : { votes: { score: Number(score), up: Number(up), down: Number(down) } }),
    comments: Number(comments),
    saved: Number(saved),
    title: title ?? '',
  };
}
