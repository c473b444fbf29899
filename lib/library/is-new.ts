import type { Ms } from '../habr/facts';
import type { View } from './model';

/**
 * New: published after the last visit's newest, never opened, and not called read. What is not known yet
 * (`undefined`: no date, no visit before, no view so far) makes nothing new. The one rule that the page
 * asks the library's code for; so it stands alone and imports nothing.
 */
export const isNew = (
  publishedAt: Ms | undefined,
  view: View | undefined,
  edge: Ms | undefined,
): boolean =>
  edge !== undefined &&
  publishedAt !== undefined &&
  publishedAt > edge &&
  view?.state === 'unread' &&
  !view.opened;
