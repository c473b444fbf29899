import { ownLinks } from './card';
import type { Teaser } from './facts';
import { readAuthor, readFacts } from './fields';
import { find, textOf } from './find';
import { present } from './present';

/** Reads a card. `undefined` is the normal answer for ads and whatever else is not a card; never throws. */
export function readTeaser(card: Element): Teaser | undefined {
  const own = ownLinks(card);
  if (!own) return undefined;
  const title = own.title ? textOf(own.title) : own.address.kind === 'post' && wordsOf(card);
  return title ? present({ ...own.address, title, ...readFacts(card) }) : undefined;
}

/** A post has no title: its first words stand for one, or its author's name where it is a picture. */
function wordsOf(card: Element): string {
  const post = find(card, 'postText');
  const text = textOf(post);
  if (!text) return (post && readAuthor(card)?.login) ?? '';
  return text.length > WORDS ? `${text.slice(0, WORDS).replace(/\s+\S*$/, '')}…` : text;
}

/** Characters of a post's text that stand for its title. */
const WORDS = 100;
