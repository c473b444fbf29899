import { atEnd } from '../../dom/at-end';
import { readMoreAt } from '../../habr/page/find-on-page';
import { type Card, opensOf } from '../cards/card';
import type { Session } from './session';

/** The pointer or the focus rests so long on a way into an article before its text is asked for. */
const HOVER_MS = 150;
const AIM_EVENTS = ['pointerover', 'focusin'];

/**
 * Asks for an article's text as soon as the reader seems about to open it. Each is asked for once.
 *
 * @returns Takes cards: their strips, once they have one, have a button, too.
 */
export function followIntent({ document, library, cards }: Session, signal: AbortSignal) {
  const asked = new Set<Card>();
  let timer: ReturnType<typeof setTimeout>;
  const aim = (card: Card | undefined) => {
    clearTimeout(timer);
    if (!card || asked.has(card) || opensOf(card.teaser) !== 'here' || card.phase.peek()) return;
    timer = setTimeout(() => {
      asked.add(card);
      library.prefetch({ id: card.teaser.id });
    }, HOVER_MS);
  };
  const overLink = (event: Event) => {
    const hit = meant(event) && readMoreAt(event.target);
    aim(hit ? cards.at(hit.card) : undefined);
  };
  /** Runs after `overLink`, which clears the timer: an event in a strip reaches the document first, its root last. */
  const overStrip = (card: Card) => (event: Event) => {
    if (meant(event) && (event.target as Element).closest('[aria-expanded]')) aim(card);
  };
  for (const type of AIM_EVENTS)
    document.addEventListener(type, overLink, { capture: true, signal });
  atEnd(signal, () => clearTimeout(timer));
  const followed = new Set<ShadowRoot>();
  return (cards: Card[]): void => {
    for (const card of cards) {
      const { root } = card;
      if (!root || followed.has(root)) continue;
      followed.add(root);
      for (const type of AIM_EVENTS) root.addEventListener(type, overStrip(card), { signal });
    }
  };
}

/** A finger on the screen has already decided; and a page can dispatch events, but no trusted ones. */
const meant = (event: Event) =>
  event.isTrusted && (event as Partial<PointerEvent>).pointerType !== 'touch';
