import type { Texts } from '../../words/words';

/** What of the reader's choices shows in the page; the worker brings it, pages never read the settings. */
export type PageSettings = {
  /** Of the chosen language; absent where it is the browser's. */
  texts?: Texts;
  /** What becomes of the cards of read articles. */
  readCards: 'show' | 'dim' | 'hide';
  /** Texts are asked for before they are opened. */
  prefetch: boolean;
};
