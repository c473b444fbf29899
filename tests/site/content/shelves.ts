import type { Behaviour } from '../site';
import { authors } from './authors';
import { readCards } from './cards';
import { madeCards, madeText } from './made';
import type { Author } from './publication';
import { type Published, publish } from './publish';
import { readText } from './texts';
import { workshopText } from './workshop';

export interface Shelves {
  /** An author's publications, newest first; the login's case does not matter. */
  of(login: string): Published[];
  find(id: string): Published | undefined;
}

/** All publications of the replica; each author's are made when first asked for. */
export function createShelves(behaviour: Behaviour): Shelves {
  const known = new Map<string, Published[]>();
  const of = (login: string) => {
    const name = nameOf(login, behaviour.cards);
    const shelf = known.get(name) ?? make(name);
    known.set(name, shelf);
    return shelf;
  };
  return {
    of,
    find: id =>
      Object.keys(authors)
        .flatMap(of)
        .find(({ listed }) => listed.id === id),
  };
}

/** The author of the 18 cards is asked for another number of them: `derunat 500`. */
const nameOf = (login: string, cards: number) =>
  login.toLowerCase() === 'derunat' && cards !== 18 ? `derunat ${cards}` : login.toLowerCase();

function make(name: string): Published[] {
  const [login, count] = name.split(' ');
  if (count) return made(Number(count), 700_000, authors.derunat);
  if (login === 'letopis') return made(45, 780_045, authors.letopis);
  if (login === 'derunat') return written('derunat', text => readText(`derunat/${text}`));
  return login === 'masterskaya' ? written('masterskaya', workshopText) : [];
}

const made = (count: number, firstId: number, author: Author) =>
  madeCards(count, firstId).map(card => publish(card, madeText(card), author));

const written = (login: 'derunat' | 'masterskaya', textOf: typeof readText) =>
  readCards(login).map(card => publish(card, textOf(card.text), authors[login]));
