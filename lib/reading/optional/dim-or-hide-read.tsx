import { effect } from '@preact/signals-core';
import { render } from 'preact';
import { HiddenLine } from '../../../components/site-page/HiddenLine';
import { atEnd } from '../../dom/at-end';
import { shade } from '../../habr/page/shade-cards';
import type { Card } from '../cards/card';
import { createHostInPage } from '../page/host-in-page';
import type { Session } from './session';

/**
 * Dims or hides the cards of what was read. Hidden is what was read when the page was opened: what is
 * read here and now stays where it is. One line at the end of the list tells of them, and shows them
 * again for as long as the page is open.
 *
 * @returns Takes cards that came, or were drawn anew.
 */
export function shadeRead(session: Session, how: 'dim' | 'hide', signal: AbortSignal) {
  const { states } = session;
  const hidden = new Set<Card>();
  const stays = new Set<Card>();
  const tell = drawLine(session, () => showAll(), signal);
  const look = (card: Card) => {
    const view = states.view(card.teaser.id);
    const open = card.phase.value !== undefined;
    const read = view?.state === 'read' && !open;
    if (view && !(read && how === 'hide')) stays.add(card);
    const hides = read && !stays.has(card);
    shade(card.element, hides ? 'hide' : read && how === 'dim' ? 'dim' : undefined);
    if (hides === hidden.has(card)) return;
    if (hides) hidden.add(card);
    else hidden.delete(card);
    tell(hidden);
  };
  const showAll = () => {
    const [first] = hidden;
    for (const card of [...hidden]) {
      stays.add(card);
      look(card);
    }
    if (first?.element instanceof HTMLElement) first.element.focus();
  };
  const followed = new Set<Card>();
  atEnd(signal, () => {
    for (const { element } of followed) shade(element, undefined);
  });
  return (cards: Card[]): void => {
    for (const card of cards) {
      if (followed.has(card)) look(card);
      else
        atEnd(
          signal,
          effect(() => look(card)),
        );
      followed.add(card);
    }
    // The list may have been drawn anew, without the line.
    tell(hidden);
  };
}

/** The line's place is the end of the list that the first hidden card stands in. */
function drawLine(session: Session, onShow: () => void, signal: AbortSignal) {
  const { words } = session;
  const { element: host, root } = createHostInPage('dalee-hidden', session, signal);
  atEnd(signal, () => host.remove());
  return (hidden: ReadonlySet<Card>): void => {
    const [first] = hidden;
    const list = first?.element.parentElement;
    if (!list) host.remove();
    else if (list.lastElementChild !== host) list.append(host);
    if (list) render(<HiddenLine words={words} count={hidden.size} onShow={onShow} />, root);
  };
}
