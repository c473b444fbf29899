import { resolveKey } from '../../dom/resolve-key';
import { readMoreAt } from '../../habr/page/find-on-page';
import type { Expansion } from '../article/expansion';
import { type Card, opensOf } from '../cards/card';
import { isOurs } from '../cards/card-strip';
import type { Cards } from '../cards/watch-cards';

/**
 * A plain click on the site's own "read on" opens the article in its card; every other click stays
 * the site's. Escape folds the article that has the focus. Heard on the document before anybody else,
 * which beats the site's router in both browsers.
 */
export function listenToReader(
  { document }: Window,
  { cards, expansion }: { cards: Cards; expansion: Expansion },
  signal: AbortSignal,
): void {
  const click = (event: MouseEvent) => {
    if (!isPlain(event)) return;
    const hit = readMoreAt(event.target);
    const card = hit && cards.at(hit.card);
    if (!hit || !card || opensOf(card.teaser) !== 'here' || !isOurs(card)) return;
    if (expansion.open(card, hit.link)) take(event);
  };
  const keydown = (event: KeyboardEvent) => {
    if (!event.isTrusted || resolveKey(event) !== 'Escape') return;
    const card = focused(cards.all(), document.activeElement);
    if (!card) return;
    take(event);
    expansion.collapse(card);
  };
  document.addEventListener('click', click, { capture: true, signal });
  document.addEventListener('keydown', keydown, { capture: true, signal });
}

const isPlain = (event: MouseEvent): boolean =>
  event.isTrusted &&
  event.button === 0 &&
  !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.defaultPrevented);

/** The site and its router hear nothing of what we have dealt with. */
function take(event: Event) {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** The open card in whose article, or in whose strip, the focus is. */
const focused = (cards: Iterable<Card>, active: Element | null): Card | undefined =>
  [...cards].find(
    ({ phase, mounts }) => phase.peek() && mounts.some(({ host }) => host.contains(active)),
  );
