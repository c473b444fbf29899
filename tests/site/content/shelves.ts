import type { Behaviour } from '../site';
import { authors } from './authors';
import { readCards } from './cards';
import { madeCards, madeText } from './made';
import type { Author } from './publication';
import { type Published, publish } from './publish';
import { readText } from './texts';
import { workshopText } from './workshop';

export interface Shelves {
  /** Publications of an author, newest first; the login's case does not matter. */
  of(login: string): Published[];
  /** Everything there is, newest first. */
  all(): Published[];
  find(id: string): Published | undefined;
}

/** All publications of the replica; each shelf is made when first asked for. */
export function createShelves(behaviour: Behaviour): Shelves {
  const known = new Map<string, Published[]>();
  const shelf = (name: string) => {
    const publications = known.get(name) ?? make(name);
    known.set(name, publications);
    return publications;
  };
  const all = () =>
    [derunat(behaviour), 'letopis', 'masterskaya', 'feed'].flatMap(shelf).sort(newestFirst);
  return {
    all,
    of: login => all().filter(({ listed }) => listed.author.alias === login.toLowerCase()),
    find: id => all().find(({ listed }) => listed.id === id),
  };
}

/** The author of the 18 cards can be asked for another number of them: `derunat 500`. */
const derunat = ({ cards }: Behaviour) => (cards === 18 ? 'derunat' : `derunat ${cards}`);

const newestFirst = (a: Published, b: Published) =>
  b.listed.timePublished.localeCompare(a.listed.timePublished);

function make(name: string): Published[] {
  const [table = '', count] = name.split(' ');
  if (count) return made(Number(count), 700_000, authors.derunat);
  if (table === 'letopis') return made(45, 780_045, authors.letopis);
  return readCards(table).map(card => {
    const author = Object.values(authors).find(({ alias }) => alias === (card.author || table));
    return publish(card, textOf(table, card.text || card.id), author ?? authors.derunat);
  });
}

const made = (count: number, firstId: number, author: Author) =>
  madeCards(count, firstId).map(card => publish(card, madeText(card), author));

const textOf = (table: string, name: string) =>
  table === 'masterskaya' ? workshopText(name) : readText(`${table}/${name}`);
