import type { View } from '../../library/model';
import type { ListOffer, OfferedAct } from '../page/session-services';

/** What can be done with all cards of a page at once, and which of them it would change. */
const offers = {
  bookmark: { name: 'addPage', changes: (view?: View) => view?.bookmarked === false },
  read: { name: 'markOlder', changes: (view?: View) => view?.state === 'unread' },
} as const;

/**
 * The offer: on the reader's own bookmarks of the site, to bookmark them here, too; on the first visit
 * of a list, to call all that is there read. It is over when it is taken or closed; a list then has been
 * visited once and for all.
 */
export function offerFor({ page, cards, services, over }: ListOffer): OfferedAct | undefined {
  const { words, states, library, acts } = services;
  const list = page.kind === 'list' ? page : undefined;
  const kind = list?.bookmarks ? 'bookmark' : 'read';
  const { name, changes } = offers[kind];
  const meant = () =>
    [...cards()]
      .filter(({ teaser, element }) => element.isConnected && changes(states.view(teaser.id)))
      .map(({ teaser }) => teaser);
  const close = () => {
    over.value = true;
    if (list?.list) library.see({ list: list.list, teasers: [], isKnown: true });
  };
  const take = async (button: HTMLElement) => {
    const teasers = meant();
    // The button goes; the focus stays beside it.
    const next = button.closest('.strip')?.querySelector<HTMLElement>('[aria-pressed]') ?? button;
    next.focus({ preventScroll: true });
    over.value = true;
    if (await acts[kind](teasers, true, next)) close();
    else over.value = false;
  };
  return meant().length > 0 ? { name: words.t(name), onTake: take, onClose: close } : undefined;
}
