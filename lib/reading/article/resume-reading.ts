import { settle } from '../../dom/settle-scroll';
import type { Place } from '../../library/model';
import { findPlace } from './reading-place';

/** Below the first share the reader had hardly begun; above the second there is nothing left. */
const RESUME_SHARE_MIN = 0.02;
const RESUME_SHARE_MAX = 0.97;

/** A place in a text, and where it should stand: px below the top of the window. */
export type PlaceAtLine = Place & { line: number };

/** Scrolls to where the reader stopped, and stays there while pictures arrive, until the reader moves. */
export function resume(text: HTMLElement, place: PlaceAtLine, signal: AbortSignal): void {
  if (place.share < RESUME_SHARE_MIN || place.share > RESUME_SHARE_MAX) return;
  settle(text, () => findPlace(text, place) - place.line, signal);
}
