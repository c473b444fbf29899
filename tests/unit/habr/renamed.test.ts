import { describe, expect, test } from 'vitest';
import { readTeaser } from '../../../lib/habr/card/read-teaser';
import { findCards } from '../../../lib/habr/page/find-on-page';
import { createRandom } from '../../made/random';
import { aPage } from './card/a-card';
import { examined } from './examined';
import { expected, pages, patience, saved, savedPage, savedPages, told } from './saved-pages';

/** Every class gets another name, the same everywhere, as a build of the site might do. */
function rename(document: Document, random: () => number): void {
  const names = new Map<string, string>();
  const renamed = (name: string) => {
    const known = names.get(name) ?? `x${Math.floor(random() * 1e9).toString(36)}`;
    names.set(name, known);
    return known;
  };
  for (const element of document.querySelectorAll('[class]')) {
    const classes = (element.getAttribute('class') ?? '').split(/\s+/);
    element.setAttribute('class', classes.map(renamed).join(' '));
  }
}

/** Some attributes that the program leans on are taken away from all elements. */
function strip(document: Document, random: () => number): void {
  for (const name of ['data-article-link', 'data-test-id', 'id', 'datetime', 'title'])
    if (random() < 0.4)
      for (const element of document.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
}

const lists = savedPages().filter(page => expected(page).cards.length > 0);

/** A page with nothing but the list of a saved one; made anew for each trial. */
function watchLists(page: string): () => Document {
  const saved = savedPage(page);
  const list = saved.querySelector('.tm-articles-list') ?? saved.body;
  return () => {
    const document = aPage();
    document.querySelector('main')?.replaceChildren(document.importNode(list, true));
    return document;
  };
}

const cardsOf = (document: Document) => findCards(document).flatMap(card => readTeaser(card) ?? []);

describe.skipIf(!pages)(`${saved}, every class renamed`, patience, () => {
  test.each(lists)('%s: every article is found, with title, author and date', page => {
    const { address, cards } = expected(page);
    const document = watchLists(page)();
    rename(document, createRandom(1));
    const { understood } = examined(document, new URL(address));
    const found = cardsOf(document).map(told).map(facts);
    // What has neither number nor title has nothing left to be known by: such a page is left alone.
    const known = page.includes('fragment') ? [] : cards.map(facts);
    expect({ understood, found }).toEqual({ understood: known.length > 0, found: known });
  });

  test.each(lists)('%s: attributes lost, too: never a wrong card, never an exception', page => {
    const { address, cards } = expected(page);
    const create = watchLists(page);
    for (const seed of [1, 2, 3]) {
      const document = create();
      const random = createRandom(seed);
      rename(document, random);
      strip(document, random);
      const found = cardsOf(document);
      const wrong = found.filter(one => cards.find(({ id }) => id === one.id)?.title !== one.title);
      const { understood } = examined(document, new URL(address));
      expect({ seed, wrong }).toEqual({ seed, wrong: [] });
      expect({ seed, told: understood ? found.length : 0 }).toEqual({
        ...{ seed, told: understood ? cards.length : 0 },
      });
    }
  });
});

const facts = (card: object) =>
  Object.fromEntries(Object.entries(card).filter(([name]) => held.includes(name)));
const held = ['id', 'url', 'kind', 'title', 'author', 'published'];
