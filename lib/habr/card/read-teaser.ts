import { present } from '../../present';
import type { Teaser } from '../facts';
import { find, textOf } from '../find-by-selectors';
import { readAuthor, readFacts } from './card-fields';
import { ownLinks } from './read-card';

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
  return beginningOf(post) || ((post && readAuthor(card)?.login) ?? '');
}

/** The first words of a text, '' where there is none. */
export function beginningOf(text: Element | undefined): string {
  const words = textOf(text);
  return words.length > TITLE_CHARACTERS_MAX
    ? `${words.slice(0, TITLE_CHARACTERS_MAX).replace(/\s+\S*$/, '')}…`
    : words;
}

/** At most so many characters of a post's text stand for its title. */
const TITLE_CHARACTERS_MAX = 100;
