import { signal as value } from '@preact/signals-core';
import { vi } from 'vitest';
import { readTeaser } from '../../../lib/habr/card/read-teaser';
import type { Library } from '../../../lib/library/contract/contract';
import { type Card, createCard } from '../../../lib/reading/cards/card';
import {
  createSessionServices,
  type DocumentServices,
} from '../../../lib/reading/page/session-services';
import { createNotices } from '../../../lib/reading/page/toast-host';
import { aCard } from '../habr/card/a-card';
import { wordsIn } from '../words/texts';
import { aLibrary, aWorld } from './factories';

/** The browser's idle moments: happy-dom has none. */
vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 0));
vi.stubGlobal('cancelIdleCallback', clearTimeout);

const roots = new WeakMap<Element, ShadowRoot>();
const attach = Element.prototype.attachShadow;
vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
  const root = attach.call(this, init);
  roots.set(this, root);
  return root;
});

/** The closed root of a host, which nobody in the page can look into. */
export function rootOf(host: Element | null | undefined): ShadowRoot {
  const root = host && roots.get(host);
  if (!root) throw new Error('no root');
  return root;
}

/** The control of that name in a host's root. */
export function control(host: Element | null | undefined, name: string): HTMLElement {
  const found = [...rootOf(host).querySelectorAll<HTMLElement>('button, a')].find(
    one => (one.getAttribute('aria-label') ?? one.textContent) === name,
  );
  if (!found) throw new Error(`no «${name}»`);
  return found;
}

/** The site's list with these cards in it, as the page that is shown. */
export function showPage(...cards: Element[]): void {
  document.body.innerHTML = '<main><div class="tm-articles-list"></div></main>';
  document
    .querySelector('.tm-articles-list')
    ?.append(...cards.map(card => document.adoptNode(card)));
}

/** A page with one card, and all that a session has. `end` ends it. */
export function aReading(answers: Partial<Library> = {}, element: Element = aCard()) {
  showPage(element);
  const end = new AbortController();
  const library = aLibrary(answers);
  const services = createSessionServices(someServices(library, end.signal), undefined, end.signal);
  return { end, library, services, acts: services.acts, card: theCard(element), element };
}

export function someServices(library: Library, signal: AbortSignal): DocumentServices {
  const words = wordsIn('en');
  const theme = value<'light' | 'dark'>('light');
  const dress = () => {};
  const alive = () => true;
  const notices = createNotices({ document, words, theme, dress, alive }, signal);
  notices.stand();
  return {
    window,
    document,
    library,
    words,
    world: aWorld(library),
    onChanged: () => {},
    alive,
    notices,
    theme,
    ground: value('rgb(255, 255, 255)'),
    dress,
  };
}

function theCard(element: Element): Card {
  const teaser = readTeaser(element);
  if (!teaser) throw new Error('not a card');
  return createCard(element, teaser);
}
