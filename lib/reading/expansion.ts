import { hold, scrollTo } from '../dom/hold';
import { partsOf, stickyTop } from '../habr/page';
import type { Acts } from './acts';
import { mountArticle } from './article';
import { type Card, unmount } from './card';
import type { Tools } from './tools';

export type Expansion = {
  /**
   * Opens the article in its card. Nothing happens when it is open or on its way.
   *
   * @param origin What the reader used: the focus comes back to it.
   * @returns Whether there is a place for it in the card.
   */
  open(card: Card, origin: HTMLElement): boolean;
  /** Folds it; what was on its way is given up. */
  collapse(card: Card): void;
  toggle(card: Card, origin: HTMLElement): void;
};

/** px between the site's header and the head of a card that was scrolled to. */
const GAP = 12;

export function createExpansion(tools: Tools, acts: Acts, signal: AbortSignal): Expansion {
  const { document, library } = tools;
  const open = new Map<Card, { host: HTMLElement; origin: HTMLElement; end: AbortController }>();

  const collapse = (card: Card) => {
    const opened = open.get(card);
    if (!opened) return;
    open.delete(card);
    const { host, origin, end } = opened;
    const hadFocus = host.contains(document.activeElement);
    if (card.phase.peek()?.is === 'loading') library.cancel({ id: card.teaser.id });
    end.abort();
    hold(
      headOf(card),
      () => {
        card.phase.value = undefined;
        unmount(card, host);
      },
      top => settle(top, document),
    );
    if (hadFocus) origin.focus({ preventScroll: true });
  };

  const expand = (card: Card, origin: HTMLElement) => {
    if (open.has(card)) return true;
    if (!partsOf(card.element).snippet) return false;
    const end = new AbortController();
    const life = AbortSignal.any([signal, end.signal]);
    const host = mountArticle(card, tools, { acts, collapse: () => collapse(card) }, life);
    open.set(card, { host, origin, end });
    const head = headOf(card);
    const least = stickyTop(document) + GAP;
    if (head.getBoundingClientRect().top < least) scrollTo(head, least);
    return true;
  };

  return {
    open: expand,
    collapse,
    toggle: (card, origin) => {
      if (open.has(card)) collapse(card);
      else expand(card, origin);
    },
  };
}

const headOf = ({ element }: Card): Element => {
  const { meta, title } = partsOf(element);
  return meta ?? title ?? element;
};

/** Where the head stays when it was on the screen; else just below the site's header. */
function settle(top: number, document: Document): number {
  const least = stickyTop(document);
  const height = document.defaultView?.innerHeight ?? 0;
  return top >= least && top < height - GAP ? top : least + GAP;
}
