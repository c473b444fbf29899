import { settle } from '../../dom/settle-scroll';
import type { Place } from '../../library/model';
import { findPlace } from './reading-place';

/** Below this share the reader had hardly begun, above that there is nothing left. */
const WORTH = { from: 0.02, to: 0.97 };

/**
 * Scrolls to where the reader stopped, and stays there while pictures arrive, until the reader moves.
 *
 * @param line Where the place should stand, px below the top of the window.
 */
export function resume(text: HTMLElement, place: Place, line: number, signal: AbortSignal): void {
  if (place.share < WORTH.from || place.share > WORTH.to) return;
  settle(text, () => findPlace(text, place) - line, signal);
}
