import { scrollTo } from '../../dom/hold-in-place';
import { findCards, partsOf, stickyTop } from '../../habr/page/find-on-page';
import type { Card } from '../cards/card';
import type { Session } from './session';

/** What the reader can ask for by a key of the browser. */
export type BrowserCommand = 'next-unread' | 'bookmark';

/** Between the site's header and the card that was gone to. */
const HEADER_GAP_PX = 12;

/** Does what the reader asked for by a key of the browser, on the page that is shown. */
export function obey(command: BrowserCommand, session: Session): void {
  if (command === 'bookmark') bookmark(session);
  else goToNext(session);
}

function goToNext(session: Session): void {
  const next = nextUnread(session);
  if (next) goTo(next, session);
  else session.notices.show({ topic: 'next', text: session.words.t('noUnread') });
}

/** Below the card that is looked at: that of the focus, if it is on the screen, else the topmost one. */
function nextUnread({ document, cards, states }: Session): Card | undefined {
  const shown = inOrder(document, cards);
  const top = stickyTop(document) + HEADER_GAP_PX;
  const from = shown.findIndex(card => hasFocus(card, document) && isInSight(card, document));
  const below = from < 0 ? shown.filter(card => boxOf(card).top > top) : shown.slice(from + 1);
  return below.find(({ teaser }) => states.view(teaser.id)?.state === 'unread');
}

function goTo(card: Card, { document, mount }: Session): void {
  mount([card]);
  const { meta, title } = partsOf(card.element);
  scrollTo(meta ?? title ?? card.element, stickyTop(document) + HEADER_GAP_PX);
  controlOf(card)?.focus({ preventScroll: true });
}

/** Of the card that has the focus, else of the one in the middle of the window. */
function bookmark({ document, cards, states, acts }: Session): void {
  const shown = inOrder(document, cards).filter(card => isInSight(card, document));
  const card =
    shown.find(one => hasFocus(one, document)) ?? shown.find(one => isMiddle(one, document));
  const control = card && controlOf(card);
  if (!card || !control) return;
  acts.bookmark([card.teaser], !states.view(card.teaser.id)?.bookmarked, control);
}

const inOrder = (document: Document, cards: Session['cards']): Card[] =>
  findCards(document).flatMap(element => cards.at(element) ?? []);

/** The way into the article; posts have none, and begin with their bookmark. */
const controlOf = ({ root }: Card) =>
  root?.querySelector<HTMLElement>('[aria-expanded]') ??
  root?.querySelector<HTMLElement>('[aria-pressed]');

const boxOf = ({ element }: Card) => element.getBoundingClientRect();

const hasFocus = ({ element }: Card, { activeElement }: Document) =>
  element.contains(activeElement);

const isInSight = (card: Card, document: Document) => {
  const { top, bottom } = boxOf(card);
  return bottom > stickyTop(document) && top < heightOf(document);
};

const isMiddle = (card: Card, document: Document) => {
  const { top, bottom } = boxOf(card);
  const middle = (stickyTop(document) + heightOf(document)) / 2;
  return top <= middle && bottom > middle;
};

const heightOf = ({ documentElement }: Document) => documentElement.clientHeight;
