import type { BodyOptions } from '../body/render';
import type { BodyTools } from '../body/tools';
import type { Page } from '../habr/urls';
import type { Library } from '../library/contract';
import type { Place } from '../library/model';
import type { Texts } from '../words/words';
import type { watchChange } from './change';

/**
 * What the page files share. They run in one isolated world, which the site cannot see: `habr`
 * makes this object, `list` and `article` each add their part when they are injected.
 */
export type World = {
  library: Library;
  /** For our closed roots; the worker brings them along with `list`. */
  styles?: string;
  /** What the reader chose; the worker brings it along, too. */
  look?: Look;
  list?: ListModule;
  article?: ArticleModule;
};

/** What of the reader's choices shows in the page. */
export type Look = {
  /** Of the chosen language; absent where it is the browser's. */
  texts?: Texts;
};

/** What the `list` file adds. */
export type ListModule = {
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
};

declare global {
  // The one object that the page files share; not visible to the site, whose world is another.
  var dalee: World | undefined;
}
