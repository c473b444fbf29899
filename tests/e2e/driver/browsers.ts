import type { Browser } from './program-and-profile';
import { until } from './wait-until';

/** How a browser is started for one reader. */
export type Options = {
  /** Port of the replica's proxy (tests/site/site.ts). */
  proxyPort: number;
  /** Language of the browser, and so of the extension; default: the browser's own (`languages`). */
  language?: Language;
  /** Without the extension, to compare a page with what it was. */
  bare?: boolean;
  /** Folder of an unpacked extension; default: the product of `npm run build`. */
  extension?: string;
  /** Chromium keeps pages that were left, as it does for people; its driver would rather not. */
  keepsPages?: boolean;
  /** As a Firefox before 147, which has no Navigation API; Chromium's cannot be switched off. */
  withoutNavigation?: boolean;
  /** The folder that the profile is made in; default: the system's for what may go. */
  disk?: string;
};
export type Language = 'ru' | 'en';

/** A browser with a profile of its own and the built extension in it. */
export interface Reader {
  browser: Browser;
  language: Language;
  /** Errors that a console would show: thrown ones and `console.error`, of pages and extension. */
  errors: string[];
  /** A new tab, 1280 × 800 CSS px unless it is asked for narrower. */
  tab(url: string, width?: number): Promise<Tab>;
  /** A tab in a private window. */
  privately(url: string): Promise<Tab>;
  /** The popup's page in a tab of the popup's size: a real popup cannot be driven. */
  popup(): Promise<Tab>;
  /** Another page of the extension, 1280 × 800. */
  own(page: 'settings' | 'welcome'): Promise<Tab>;
  /** The folder that downloads go into. */
  downloads: string;
  /** Tells the background what the browser tells it when that key is pressed: no driver reaches those keys. */
  command(name: 'next-unread' | 'bookmark'): Promise<void>;
  /** Allows the extension to work on the site, or takes that away, as the reader may in the browser's own pages. */
  allowSite(allowed: boolean): Promise<void>;
  /** Addresses of all open tabs. */
  tabs(): Promise<string[]>;
  /** Closes all tabs but the one that the browser began with. */
  closeTabs(): Promise<void>;
  /** Takes the page of the tab with that address out of memory, as browsers do, then shows the tab again. */
  wake(url: string): Promise<Tab>;
  /** Ends the background as the browser itself does when it is idle; the next message starts it. */
  stopWorker(): Promise<void>;
  isWorkerRunning(): Promise<boolean>;
  /**
   * Closes the browser and opens it again with the same profile; all tabs are gone. The extension hears of
   * the start as an installed one does: this one is put there anew a moment later, and would not.
   */
  restart(meanwhile?: (profile: string) => Promise<void>): Promise<void>;
  /** Installs the unpacked extension of that folder; default: the product, which updates it where it is. */
  install(extension?: string): Promise<void>;
  /** The extension's id as a page could see it in an address. */
  extensionId: string;
  close(): Promise<void>;
}

export type Box = { x: number; y: number; width: number; height: number };
export type Modifier = 'Control' | 'Shift' | 'Alt' | 'Meta';
export type Media = {
  motion?: 'reduced' | 'full';
  colours?: 'forced' | 'own';
  pointer?: 'coarse' | 'fine';
  /** As it is laid out for a printer. */
  paper?: boolean;
};
export type Click = {
  modifiers?: Modifier[];
  button?: 'left' | 'middle';
  /** A second click at the same place, so many ms after the first: a double click. */
  againAfter?: number;
};

/** Something on the screen as assistive technology tells it; a snapshot, so find it anew after acts. */
export interface Node {
  role: string;
  name: string;
  description: string;
  pressed?: boolean;
  expanded?: boolean;
  selected?: boolean;
  /** Place in the viewport, CSS px. */
  box(): Promise<Box>;
  /** A trusted click in its middle, scrolled to only when it is off the screen; fails where it is covered. */
  click(how?: Click): Promise<void>;
  hover(): Promise<void>;
  /** Text inside it, as written in the document. */
  text(): Promise<string>;
}

export type Which = {
  /** An article's title: in the node's description, or in the card or row around it. */
  of?: string;
  /** How long to wait, ms. */
  limit?: number | undefined;
};

/** One tab. Everything sees into closed shadow roots; nothing here waits longer than `patience`. */
export interface Tab {
  goto(url: string): Promise<void>;
  back(): Promise<void>;
  reload(): Promise<void>;
  url(): Promise<string>;
  /** Keys one after another: `Tab`, `Shift+Tab`, `Enter`, `Escape`, `End`, `b`, `Control+Enter`. */
  press(...keys: string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** The first node of that role and name, waited for. */
  find(role: string, name: string | RegExp, which?: Which): Promise<Node>;
  /** All of them that are there now. */
  all(role: string, name?: string | RegExp, which?: Which): Promise<Node[]>;
  /** How many nodes of that role (ARIA name) assistive technology is given, seen on the screen or not. */
  given(role: string): Promise<number>;
  /** Resolves when there is none. */
  gone(role: string, name: string | RegExp, which?: Which): Promise<void>;
  /** Resolves when the text stands somewhere on the page, closed roots included. */
  says(text: string | RegExp): Promise<void>;
  /** What has the focus, looked up through closed roots. */
  focused(): Promise<Node | undefined>;
  /** Turns the wheel in the middle of the viewport, CSS px down. */
  wheel(down: number): Promise<void>;
  /** @param scale Pixels of the screen for one of CSS; 2 and half the size is a zoom of 200 %. */
  size(width: number, height: number, scale?: number): Promise<void>;
  /** What the reader's system asks of pages; what is left out stays as it is. */
  media(media: Media): Promise<void>;
  theme(theme: 'light' | 'dark'): Promise<void>;
  /** Runs in the page's main world; arguments and result are JSON. */
  evaluate<A extends unknown[], R>(run: (...of: A) => R | Promise<R>, ...of: A): Promise<R>;
  /** Runs in the document and in every closed root; arguments and results are JSON. */
  inside<A extends unknown[], R>(run: (root: never, ...of: A) => R, ...of: A): Promise<R[]>;
  /** PNG of the viewport. */
  screenshot(): Promise<Uint8Array>;
  /** Makes this the tab that is looked at. */
  front(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a browser; the tab that greets a new reader stands open by then and comes in nobody's way. */
export async function launch(browser: Browser, options: Options): Promise<Reader> {
  const reader =
    browser === 'chromium'
      ? await (await import('./chromium-reader')).launchChromium(options)
      : await (await import('./firefox-reader')).launchFirefox(options);
  if (!options.bare)
    await until('the greeting', async () => (await reader.tabs()).some(isGreeting), 15_000);
  return reader;
}

export const isGreeting = (url: string) => url.endsWith('/welcome.html');
