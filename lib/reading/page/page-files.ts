import type { effect } from '@preact/signals-core';
import type { BodyTools } from '../../body/controls/body-services';
import type { BodyOptions } from '../../body/render-body';
import type { Page } from '../../habr/urls';
import type { Library } from '../../library/contract/contract';
import type { Place } from '../../library/model';
import type { Texts } from '../../words/words';
import type { watchChange } from '../article/offer-new-text';
import type { openHere } from '../article/open-through-page';
import type { Card } from '../cards/card';
import type { Cards } from '../cards/watch-cards';
import type { Acts } from './reader-acts';
import type { Tools } from './session-services';
import type { Notices } from './toast-host';

/**
 * What the page files share. They run in one isolated world, which the site cannot see: `habr`
 * makes this object, the others each add their part when they are injected: `list` for pages with
 * cards, `own` for an article's own page, `article` at the first opening in a card.
 */
export type World = {
  library: Library;
  /** Nothing more is done here: the extension was updated, and its next copy has come. */
  retire(): void;
  /** For our closed roots; the worker brings them along with the first that draws. */
  styles?: string;
  /** What the reader chose; the worker brings it along, too. */
  look?: Look;
  /** What is told stands in one place, whichever file tells it. */
  notices?: Notices;
  list?: PageModule;
  own?: PageModule;
  /** The page that is shown, for who joins later. */
  session?: Session;
  wishes?: Wishes;
  article?: ArticleModule;
};

/** What of the reader's choices shows in the page. */
export type Look = {
  /** Of the chosen language; absent where it is the browser's. */
  texts?: Texts;
  /** What becomes of the cards of what was read. */
  readCards: 'show' | 'dim' | 'hide';
  /** Texts are asked for before they are opened. */
  prefetch: boolean;
};

/** Our life on one page, with all that it is made of. */
export type Session = Tools & {
  cards: Cards;
  acts: Acts;
  /** Puts the strip on cards that have none. */
  mount(cards: Card[]): void;
  /** What follows our signals must be made where they are. */
  effect: typeof effect;
  signal: AbortSignal;
};

/** What the reader can ask for by a key of the browser. */
export type Command = 'next-unread' | 'bookmark';

/** What the `wishes` file adds: it is there for those only who ask for something of it. */
export type Wishes = {
  /** Begins with the page that is shown, as it is to look now. */
  join(): void;
  /** Takes cards that came, were drawn anew, or got their strip. */
  found(cards: Card[]): void;
  obey(command: Command): void;
};

/** What the files `list` and `own` add. */
export type PageModule = {
  /** Takes on another look, at once and everywhere. */
  wear(look: Look): void;
  /** Begins the life on a page as it stands now; `signal` ends it when the reader leaves the page. */
  begin(page: Page, signal: AbortSignal): void;
};

/** What the `article` file adds once it is injected. */
export type ArticleModule = {
  /**
   * Raw body in, safe and enriched wrapper out (allow-listed elements only). Controls of ours stand in closed
   * roots beside the wrapper; `signal` ends them. Throws `Unsafe` where no sanitiser is to be had.
   */
  body(raw: string, how: BodyOptions, tools: BodyTools, signal: AbortSignal): HTMLElement;
  placeAt(text: Element, line: number): Place;
  resume(text: HTMLElement, place: Place, line: number, signal: AbortSignal): void;
  watchChange: typeof watchChange;
  openHere: typeof openHere;
};

declare global {
  // The one object that the page files share; not visible to the site, whose world is another.
  var dalee: World | undefined;
}
