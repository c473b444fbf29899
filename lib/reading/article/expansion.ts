import { hold, scrollTo } from '../../dom/hold-in-place';
import { partsOf, stickyTop } from '../../habr/page/find-on-page';
import { type Card, unmount } from '../cards/card';
import type { SessionServices } from '../page/session-services';
import { mountArticle } from './article-in-card';

export type Expansion = {
  /**
   * Opens the article in its card. Nothing happens when it is open or on its way.
   *
   * @param origin What the reader used: the focus comes back to it.
   * @returns Whether there is a place for it in the card.
   */
  open(card: Card, origin: HTMLElement): boolean;
  /** Folds it, and cancels what was still loading. */
  collapse(card: Card): void;
  toggle(card: Card, origin: HTMLElement): void;
  /** Whether an article was opened at that time or later (ms on the clock of events' `timeStamp`). */
  hasOpenedSince(time: number): boolean;
};

type Opened = { host: HTMLElement; origin: HTMLElement; end: AbortController };

/** The head of a card that was scrolled to stands this far below the site's header. */
const HEAD_GAP_PX = 12;

export function createExpansion(services: SessionServices, signal: AbortSignal): Expansion {
  const { document, library } = services;
  const opened = new Map<Card, Opened>();
  let lastOpening = Number.NEGATIVE_INFINITY;
  const open = (card: Card, origin: HTMLElement) => {
    if (opened.has(card)) return true;
    if (!partsOf(card.element).snippet) return false;
    const end = new AbortController();
    const life = AbortSignal.any([signal, end.signal]);
    const host = mountArticle(card, { ...services, collapse: () => collapse(card) }, life);
    opened.set(card, { host, origin, end });
    lastOpening = performance.now();
    showHead(headOf(card), document);
    return true;
  };
  const collapse = (card: Card) => {
    const one = opened.get(card);
    if (!one) return;
    opened.delete(card);
    if (card.phase.peek()?.is === 'loading') library.cancel({ id: card.teaser.id });
    fold(card, one, document);
  };
  return {
    open,
    collapse,
    hasOpenedSince: time => lastOpening >= time,
    toggle: (card, origin) => {
      if (opened.has(card)) collapse(card);
      else open(card, origin);
    },
  };
}

/** The head stays where it is seen, or comes to where it can be seen. The focus goes back to where it came from. */
function fold(card: Card, { host, origin, end }: Opened, document: Document): void {
  const hadFocus = host.contains(document.activeElement);
  end.abort();
  const change = () => {
    card.phase.value = undefined;
    unmount(card, host);
  };
  hold(headOf(card), change, top => settled(top, document));
  if (hadFocus) origin.focus({ preventScroll: true });
}

const headOf = ({ element }: Card): Element => {
  const { meta, title } = partsOf(element);
  return meta ?? title ?? element;
};

/** Scrolls to the head, because after a tall cover the text would begin above the screen. */
function showHead(head: Element, document: Document): void {
  const least = stickyTop(document) + HEAD_GAP_PX;
  if (head.getBoundingClientRect().top < least) scrollTo(head, least);
}

/** Where the head stays when it was on the screen; else just below the site's header. */
function settled(top: number, document: Document): number {
  const least = stickyTop(document);
  const height = document.defaultView?.innerHeight ?? 0;
  return top >= least && top < height - HEAD_GAP_PX ? top : least + HEAD_GAP_PX;
}
