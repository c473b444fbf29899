import { watchAddress } from '../../dom/watch-address';
import { idle, loaded } from '../../dom/when-idle';
import { appear } from '../../dom/when-present';
import { findCards } from '../../habr/page/find-on-page';
import { type Page, pageOf, samePage } from '../../habr/urls';
import type { PageWorld } from './page-world';

type Deps = { window: Window & typeof globalThis; world: PageWorld };

/** The cards of a list may take this long to appear after its address has. */
const CARDS_APPEAR_MS = 10_000;

/**
 * Follows the reader through the site. On pages with neither cards nor a list's address nothing
 * happens at all; the first page with cards brings in the rest of us, once.
 */
export function followPages({ window, world }: Deps, signal: AbortSignal): void {
  let current: URL | undefined;
  /**
   * The cards that stood there when the address changed. The site changes the address before the page: for some
   * milliseconds, or as long as its answer takes, the cards are those of the page before.
   */
  let before: Element[] = [];
  let shown = '';
  const isOfPageBefore = (cards: Element[]) =>
    before.length > 0 &&
    before.every(card => card.isConnected) &&
    cards.map(nameOf).join(' ') === shown;
  let page = new AbortController();
  const turn = () => {
    const url = new URL(window.location.href);
    if (current && samePage(current, url)) return;
    before = current ? findCards(window.document) : [];
    shown = before.map(nameOf).join(' ');
    current = url;
    page.abort();
    page = new AbortController();
    visit(url, AbortSignal.any([signal, page.signal]));
  };
  const visit = async (url: URL, signal: AbortSignal) => {
    await loaded(window, signal);
    await idle(window, signal);
    const page = pageOf(url);
    if (!(await hasCards(window, page, isOfPageBefore, signal)) || signal.aborted) return;
    if (!world.page) await world.library.load({ file: 'page' });
    if (!signal.aborted) world.page?.begin(page, signal);
  };
  watchAddress(window, turn, signal);
  turn();
}

/** A list whose cards do not come is somebody's business, too: then the page is not understood. */
async function hasCards(
  { document }: Window,
  page: Page,
  isOfPageBefore: (cards: Element[]) => boolean,
  signal: AbortSignal,
): Promise<boolean> {
  const there = () => {
    const cards = findCards(document);
    return cards.length > 0 && !isOfPageBefore(cards);
  };
  if (there()) return true;
  // Whether the article is there can only be told by who can read it.
  if (page.kind !== 'list') return page.kind === 'article';
  return (await appear(document, there, CARDS_APPEAR_MS, signal)) || page.mustHaveCards;
}

/** What tells one card from another, without reading it. */
const nameOf = (card: Element): string =>
  card.id || (card.querySelector('a[href]')?.getAttribute('href') ?? '');
