import type { Signal } from '@preact/signals-core';
import type { Embed } from '../../body/controls/body-services';
import type { BodyOptions } from '../../body/render-body';
import type { ListKey, Teaser } from '../../habr/facts';
import type { Page } from '../../habr/urls';
import type { Body, Library, Opened } from '../../library/contract/contract';
import type { Place } from '../../library/model';
import type { Words } from '../../words/words';
import { createStates, type States } from './article-states';
import type { Colours } from './follow-theme';
import type { HostDeps } from './host-in-page';
import type { PageSettings } from './page-settings';
import { type Acts, createActs } from './reader-acts';
import type { Notices } from './toast-host';

/**
 * What the page files share. They run in one isolated world, which the site cannot see: `habr` makes this
 * object, the others add their part when they are injected.
 */
export type SharedWorld = {
  library: Library;
  /** Ends all that we do here: the extension was updated, and its new copy has started in this page. */
  retire(): void;
  /** Styles of our closed roots; the worker sends them before the first file that draws. */
  styles?: string;
  /** The worker sends them, too, and again whenever they change. */
  settings?: PageSettings;
  /** Added by the file `article`. */
  article?: ArticleModule;
  /** Added by the file `through-page`. */
  throughPage?: ThroughPageModule;
  /** Added by the file `list-offer`. */
  listOffer?: ListOfferModule;
  /** Added by the file `posts`. */
  posts?: PostsModule;
  /** Added by the file `embed-frame`. */
  embedFrame?: EmbedFrameModule;
};

/** What lives as long as the document, through all its pages. */
export type DocumentServices = HostDeps & {
  window: Window & typeof globalThis;
  library: Library;
  words: Words;
  world: SharedWorld;
  notices: Notices;
  ground: Colours['ground'];
  /** Hears the library's pushes: what changed, in any tab. */
  onChanged(hear: (ids: string[]) => void, signal: AbortSignal): void;
};

/** All that the parts of a session share. */
export type SessionServices = DocumentServices & { states: States; acts: Acts };

/** @param list The list of the page, if it has one: the library then says what is new in it. */
export function createSessionServices(
  services: DocumentServices,
  list: ListKey | undefined,
  signal: AbortSignal,
): SessionServices {
  const { library, notices } = services;
  notices.stand();
  const states = createStates({ library, list, failed: notices.failed }, signal);
  return { ...services, states, acts: createActs({ ...services, states }) };
}

/** What the file `article` adds once it is injected. */
export type ArticleModule = {
  /**
   * Raw body in, safe and enriched wrapper out (allow-listed elements only). Controls of ours stand in closed
   * roots beside the wrapper; `signal` ends them. Throws `Unsafe` where there is no sanitiser.
   */
  body(raw: string, options: BodyOptions, signal: AbortSignal): HTMLElement;
  /** Scrolls to a place, which then stands `line` px below the top of the window. */
  resume(text: HTMLElement, place: Place & { line: number }, signal: AbortSignal): void;
  /** Offers the new text once the library has it; `show` draws it. */
  watchChange(body: Body, deps: SessionServices & { show(): void }, signal: AbortSignal): void;
};

/** What the file `through-page` adds: the article as the page itself gets it, with the reader's login. */
export type ThroughPageModule = {
  openHere(teaser: Teaser, library: Library, signal: AbortSignal): Promise<Opened>;
};

/** What an offer for all cards of a page stands on; reading `over` and `states` in an effect follows them. */
export type ListOffer = {
  page: Page;
  cards(): Iterable<CardInPage>;
  services: SessionServices;
  /** It was taken or closed. */
  over: Signal<boolean>;
};

/** What is offered, in words, and what its buttons do. */
export type OfferedAct = { name: string; onTake(button: HTMLElement): void; onClose(): void };

/** What the file `list-offer` adds. */
export type ListOfferModule = { offerFor(offer: ListOffer): OfferedAct | undefined };

/** A card as the further files see it. */
export type CardInPage = { teaser: Teaser; element: Element };

/** What the file `posts` adds: it follows how the posts are read that it is given, until the signal. */
export type PostsModule = {
  followPosts(services: SessionServices, signal: AbortSignal): (posts: CardInPage[]) => void;
};

/** What the file `embed-frame` adds: an embed's frame over its stage, until the signal. */
export type EmbedFrameModule = {
  showEmbedFrame(
    embed: Embed,
    deps: Pick<HostDeps, 'alive'> & {
      /** How far the site's header and our bar cover the top of the window, px. */
      line(): number;
    },
    signal: AbortSignal,
  ): void;
};
