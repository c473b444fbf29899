import { atEnd } from '../../dom/at-end';
import { oncePerFrame } from '../../dom/once-per-frame';
import { idle } from '../../dom/when-idle';
import { readTeaser } from '../../habr/card/read-teaser';
import { findCards, listsOf } from '../../habr/page/find-on-page';
import { type Card, createCard, putBack } from './card';

export type Cards = {
  /** The card that the element is. */
  at(element: Element): Card | undefined;
  all(): Iterable<Card>;
};

/** Reading new cards may take so long in one go; the rest waits for an idle moment. */
const CARD_READING_MS = 8;

/**
 * Finds the cards of the page and follows them: cards come and go, and the site may draw the same
 * ones anew at any moment. Nothing is remembered of the page but what each element was read as.
 *
 * @param found Told of cards that are new or drawn anew, many at a time.
 */
export function watchCards(
  window: Window,
  found: (cards: Card[]) => void,
  signal: AbortSignal,
): Cards {
  const { document } = window;
  const read = new WeakMap<Element, Card | 'foreign'>();
  const cards = new Set<Card>();
  /** Found and not yet read. They are kept because finding them again takes longer the larger the page is. */
  let waiting: Element[] = [];
  const isFresh = (element: Element) => !read.has(element);
  const look = () => {
    waiting = findCards(document);
    observe(document, observer);
    take();
  };
  const take = () => {
    waiting = waiting.filter(isFresh);
    const some = takeSome(waiting, cards, read);
    for (const card of cards) if (card.element.isConnected) putBack(card);
    if (some.length > 0) found(some);
    if (waiting.some(isFresh)) idle(window, signal).then(more);
  };
  const more = oncePerFrame(take, signal);
  const soon = oncePerFrame(look, signal);
  /** An open article must be back before anything is painted, or the page jumps; the rest can wait. */
  const observer = new MutationObserver(() => {
    const lost = [...cards].some(({ mounts }) => mounts.some(({ host }) => !host.isConnected));
    if (lost) look();
    else soon();
  });
  atEnd(signal, () => observer.disconnect());
  look();
  return {
    at: element => {
      const card = read.get(element);
      return card === 'foreign' ? undefined : card;
    },
    all: () => [...cards].filter(({ element }) => element.isConnected),
  };
}

/** Reads elements off the front, as many as there is time for. One that was drawn anew is the card that it was. */
function takeSome(
  fresh: Element[],
  cards: Set<Card>,
  read: WeakMap<Element, Card | 'foreign'>,
): Card[] {
  const end = performance.now() + CARD_READING_MS;
  const gone = [...cards].filter(({ element }) => !element.isConnected);
  const some: Card[] = [];
  for (const element of fresh) {
    const teaser = readSafely(element);
    const again = gone.findIndex(card => card.teaser.id === teaser?.id);
    const card =
      teaser && (gone.splice(again, again < 0 ? 0 : 1)[0] ?? createCard(element, teaser));
    read.set(element, card ?? 'foreign');
    if (card) some.push(Object.assign(card, { element, teaser }));
    if (performance.now() > end) break;
  }
  for (const card of some) cards.add(card);
  return some;
}

/**
 * Observes the lists with all in them, where the site may drop what we added, and the elements around the lists,
 * which it may draw anew.
 */
function observe(document: Document, observer: MutationObserver): void {
  for (const list of listsOf(document)) {
    observer.observe(list, { childList: true, subtree: true });
    for (let up = list.parentElement; up; up = up.parentElement)
      observer.observe(up, { childList: true });
  }
}

/** A foreign page may hold anything; what cannot be read is not a card. */
function readSafely(element: Element) {
  try {
    return readTeaser(element);
  } catch {
    return undefined;
  }
}
