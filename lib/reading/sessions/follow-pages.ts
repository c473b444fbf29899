import { isToldLate, watchAddress } from '../../dom/watch-address';
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
 * happens at all; on the first page with cards the file `page` is injected, once.
 */
export function followPages({ window, world }: Deps, signal: AbortSignal): void {
  let current: URL | undefined;
  const { document } = window;
  const before = cardsOfPageBefore(window);
  let page = new AbortController();
  const turn = () => {
    const url = new URL(window.location.href);
    if (current && samePage(current, url)) return;
    if (current) before.leave();
    current = url;
    page.abort();
    page = new AbortController();
    visit(url, AbortSignal.any([signal, page.signal]));
  };
  const visit = async (url: URL, signal: AbortSignal) => {
    await loaded(window, signal);
    await idle(window, signal);
    const page = pageOf(url);
    const isCurrent = await hasCards(page, { document, isThere: before.areReplaced }, signal);
    if (!isCurrent || signal.aborted) return;
    before.arrive();
    if (!world.page) await world.library.load({ file: 'page' });
    if (!signal.aborted) world.page?.begin(page, signal);
  };
  watchAddress(window, turn, signal);
  turn();
}

/** Resolves with `true` also for a list whose cards never come: such a page is not understood, which is reported. */
async function hasCards(
  page: Page,
  { document, isThere }: { document: Document; isThere(): boolean },
  signal: AbortSignal,
): Promise<boolean> {
  if (isThere()) return true;
  // Only the file `page` can say whether the article is there.
  if (page.kind === 'article') return true;
  // Any page may have cards. Where the address promises none, we wait for them only after a page that had some.
  if (page.kind === 'other' && findCards(document).length === 0) return false;
  if (await appear(document, { isThere, ms: CARDS_APPEAR_MS }, signal)) return true;
  // Lists may have the same cards, and the site may keep them: by now they are this page's.
  return findCards(document).length > 0 || (page.kind === 'list' && page.mustHaveCards);
}

/**
 * The cards of the page before. The site changes the address before the page: for some milliseconds, or as long as
 * its answer takes, they stand there still. Where the change is told late, the page may be the new one already.
 */
function cardsOfPageBefore(window: Window) {
  const look = () => findCards(window.document).map(card => ({ card, name: nameOf(card) }));
  const hasStood = ({ card, name }: Named) =>
    arrived.some(one => one.card === card && one.name === name);
  let arrived: Named[] = [];
  let left: Named[] = [];
  return {
    /** The page has its own cards now. */
    arrive() {
      arrived = look();
    },
    /** The address has changed. */
    leave() {
      const now = look();
      // Of cards that both lists have the site may keep the elements: one that did not stand there tells the new list.
      const isNew = isToldLate(window) && arrived.length > 0 && !now.every(hasStood);
      left = isNew ? [] : now;
    },
    /** Whether there are cards, and other ones than those that were left. */
    areReplaced() {
      const cards = findCards(window.document);
      const isLeft = ({ card, name }: Named, at: number) =>
        card.isConnected && name === nameOf(cards[at] as Element);
      return cards.length > 0 && !(left.length === cards.length && left.every(isLeft));
    },
  };
}

type Named = { card: Element; name: string };

/** What tells one card from another, without reading it. */
const nameOf = (card: Element): string =>
  card.id || (card.querySelector('a[href]')?.getAttribute('href') ?? '');
