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
  let last: MouseEvent | undefined;
  const secondHalf = (event: MouseEvent) => {
    if (last && isSecondHalf(event, last) && expansion.hasOpenedSince(last.timeStamp)) take(event);
    else if (event.type === 'click') last = event;
  };
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
  // Before the other: what it takes is nobody's click any more.
  for (const type of POINTER_EVENTS)
    document.addEventListener(type, secondHalf, { capture: true, signal });
  document.addEventListener('click', click, { capture: true, signal });
  document.addEventListener('keydown', keydown, { capture: true, signal });
}

/** The events of which the second half of a double click consists. */
const POINTER_EVENTS = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'click',
  'dblclick',
] as const;
/** The two clicks of a double click are at most this far apart; most systems default to 500 ms. */
const DOUBLE_CLICK_MS = 500;
const DOUBLE_CLICK_PX = 10;

/**
 * Since the first click another text is under the pointer, so the second must neither fold the article nor
 * follow a link. Browsers count clicks in `detail` (https://w3c.github.io/uievents/#events-mouseevents), which
 * follows the reader's own double-click time, but pointer events have no count. A `click` of count 0 comes from a key.
 */
const isSecondHalf = (event: MouseEvent, first: MouseEvent): boolean =>
  event.isTrusted &&
  event !== first &&
  !(event.type === 'click' && event.detail === 0) &&
  (event.detail > 1 ||
    (event.timeStamp - first.timeStamp < DOUBLE_CLICK_MS &&
      Math.hypot(event.clientX - first.clientX, event.clientY - first.clientY) < DOUBLE_CLICK_PX));

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
