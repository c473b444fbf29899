import { type Signal, signal as value } from '@preact/signals-core';
import type { Phase } from '../../../components/site-page/ArticleFrame';
import type { Teaser } from '../../habr/facts';

/** One card of the list. It stays the same when the site draws its element anew. */
export type Card = {
  teaser: Teaser;
  /** Where it stands now. */
  element: Element;
  /** Of its strip, once it has one. */
  root?: ShadowRoot;
  /** What we added to it: each is the last child of its place, and is put back there. */
  mounts: Mount[];
  /** Absent while it is closed. */
  phase: Signal<Phase | undefined>;
};

export type Mount = {
  host: HTMLElement;
  /** The element of the card, as it stands now, that the host is the last child of. */
  place(card: Element): Element | undefined;
};

export const createCard = (element: Element, teaser: Teaser): Card => ({
  teaser,
  element,
  mounts: [],
  phase: value(undefined),
});

/** Articles and news open in the card; a post is there already; the rest opens on the site only. */
export function opensOf({ kind, url }: Teaser): 'here' | 'not' | { at: string } {
  if (kind === 'post') return 'not';
  return kind === 'voice' ? { at: url } : 'here';
}

/** Puts back whatever the site's own drawing dropped. Cheap when all is in place. */
export function putBack({ element, mounts }: Card): void {
  for (const { host, place } of mounts) {
    if (host.parentElement && element.contains(host)) continue;
    place(element)?.append(host);
  }
}

/** Takes a host out of the page for good. */
export function unmount(card: Card, host: HTMLElement): void {
  card.mounts = card.mounts.filter(mount => mount.host !== host);
  host.remove();
}
