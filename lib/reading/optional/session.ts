import type { Card } from '../cards/card';
import type { Cards } from '../cards/watch-cards';
import type { SessionServices } from '../page/session-services';

/** Our life on one page with cards, with all that it is made of. */
export type Session = SessionServices & {
  cards: Cards;
  /** Puts the strip on cards that have none. */
  mount(cards: Card[]): void;
  signal: AbortSignal;
};
