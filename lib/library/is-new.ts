import type { Ms } from '../habr/facts';
import type { View } from './model';

/**
 * An article is new if it was published after the newest one of the last visit, was never opened, and is not
 * read. While something is not known (`undefined`: no date, no visit before, no view), it is not new.
 * Page files use this rule, so this file must import nothing.
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
