import { effect, type Signal, signal as value } from '@preact/signals-core';
import { type ComponentChildren, render } from 'preact';
import { Strip } from '../../../components/site-page/Strip';
import { atEnd } from '../../dom/at-end';
import { oncePerFrame } from '../../dom/once-per-frame';
import { createHostInPage, STRIP_HOST_NAME } from '../page/host-in-page';
import { isTaken, isTheirs } from '../page/one-extension-per-host';
import type { SessionServices } from '../page/session-services';
import { type Card, opensOf } from './card';
import { type Geometry, measure } from './strip-geometry';

type Deps = {
  /** Absent where the article stands open by itself, on its own page: the strip is in the author's line. */
  expansion?: { toggle(card: Card, origin: HTMLElement): void };
  /** What stands before a card's controls. */
  offer?(card: Card): ComponentChildren;
};

/**
 * Puts the strip on cards: one host per card, as its last child. All are measured before any is
 * written. A card that another living copy of the extension serves is left to it.
 */
export function createStrips(services: SessionServices, handle: Deps, signal: AbortSignal) {
  const places = new Map<Card, Signal<Geometry>>();
  const measureAgain = oncePerFrame(() => {
    const shown = [...places].filter(([card]) => card.element.isConnected);
    const measured = shown.map(([card]) => measure(card.element));
    shown.forEach(([, place], index) => {
      place.value = measured[index] ?? place.value;
    });
  }, signal);
  services.window.addEventListener('resize', measureAgain, { signal });

  return (cards: Card[]): void => {
    const free = cards.filter(card => !places.has(card) && !isTaken(card.element, STRIP_HOST_NAME));
    const measured = free.map(card => value(measure(card.element)));
    free.forEach((card, index) => {
      const place = measured[index];
      if (!place) return;
      places.set(card, place);
      mountStrip({ card, place }, { ...services, ...handle }, signal);
    });
  };
}

/** Whether the reader deals with us on this card, and not with another copy of the extension. */
export const isOurs = ({ element, mounts }: Card): boolean =>
  !isTheirs(
    element,
    STRIP_HOST_NAME,
    mounts.map(({ host }) => host),
  );

function mountStrip(
  { card, place }: { card: Card; place: Signal<Geometry> },
  deps: SessionServices & Deps,
  signal: AbortSignal,
) {
  const { words, states, acts, expansion, offer } = deps;
  const { element: host, root } = createHostInPage(STRIP_HOST_NAME, deps, signal);
  const stop = effect(() => {
    const { teaser, phase } = card;
    const view = states.view(teaser.id);
    render(
      <Strip
        words={words}
        title={teaser.title}
        place={place.value}
        view={view}
        isNew={states.isNew(teaser)}
        offer={offer?.(card)}
        inLine={!expansion}
        opens={expansion ? opensOf(teaser) : 'not'}
        expanded={phase.value !== undefined}
        onOpen={button => expansion?.toggle(card, button)}
        onBookmark={button => acts.bookmark([teaser], !view?.bookmarked, button)}
        onRead={button => acts.read([teaser], view?.state !== 'read', button)}
      />,
      root,
    );
  });
  card.root = root;
  card.mounts.push({
    host,
    place: element => (isTaken(element, STRIP_HOST_NAME) ? undefined : element),
  });
  card.element.append(host);
  atEnd(signal, () => {
    stop();
    host.remove();
  });
}
