import { settle } from '../dom/settle';
import { stickyTop } from '../habr/page';
import type { Place } from '../library/model';
import { findPlace } from './place';

/** px from the site's header to the line that was read last: our bar and a little more. */
const BELOW = 60;
/** Below this share the reader had hardly begun, above that there is nothing left. */
const WORTH = { from: 0.02, to: 0.97 };

/** Scrolls to where the reader stopped, and stays there while pictures arrive, until the reader moves. */
export function resume(text: HTMLElement, place: Place, signal: AbortSignal): void {
  if (place.share < WORTH.from || place.share > WORTH.to) return;
  const { ownerDocument: document } = text;
  settle(text, () => findPlace(text, place) - stickyTop(document) - BELOW, signal);
}
