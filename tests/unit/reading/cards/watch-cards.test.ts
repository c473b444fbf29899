import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Card } from '../../../../lib/reading/cards/card';
import { watchCards } from '../../../../lib/reading/cards/watch-cards';
import { aCard, fragment } from '../../habr/card/a-card';
import { showPage } from '../a-page';

const list = () => document.querySelector('.tm-articles-list') as Element;

describe('the cards of a page', () => {
  let end = new AbortController();
  const watch = (...cards: Element[]) => {
    end = new AbortController();
    showPage(...cards);
    const found: Card[] = [];
    const watched = watchCards(window, some => found.push(...some), end.signal);
    return { found, ids: () => found.map(card => card.teaser.id), ...watched };
  };
  /** As the strip does: a host of ours, the last child of the card. */
  const mount = (card: Card) => {
    const host = document.createElement('dalee-card');
    card.mounts.push({ host, place: element => element });
    card.element.append(host);
    return host;
  };
  afterEach(() => end.abort());

  test('are found, each once, and by the element that they are', async () => {
    const [a, b] = [
      aCard({ id: '1', path: '/ru/articles/1/' }),
      aCard({ id: '2', path: '/ru/articles/2/' }),
    ];
    const { ids, at } = watch(a, b);
    await vi.waitFor(() => expect(ids()).toEqual(['1', '2']));
    expect(at(b)?.teaser.id).toBe('2');
  });

  test('what is no card is nobody', () => {
    const stranger = fragment(
      '<article class="tm-articles-list__item"><a href="/ru/company/x/">Реклама</a></article>',
    );
    const { found, at } = watch(stranger);
    expect([found.length, at(stranger)]).toEqual([0, undefined]);
  });

  test('are found each once, in their order, when there are more than can be read in one go', async () => {
    let clock = 0;
    const slow = vi.spyOn(performance, 'now').mockImplementation(() => {
      clock += 3;
      return clock;
    });
    const wanted = Array.from({ length: 40 }, (_, at) => String(1_000 + at));
    const { ids } = watch(...wanted.map(id => aCard({ id, path: `/ru/articles/${id}/` })));
    expect(ids().length).toBeLessThan(10);
    await vi.waitFor(() => expect(ids()).toEqual(wanted));
    slow.mockRestore();
  });

  test('that come later are found', async () => {
    const { ids } = watch();
    list().append(aCard());
    await vi.waitFor(() => expect(ids()).toEqual(['795001']));
  });

  test('one article twice is two cards', async () => {
    const { found } = watch(aCard(), aCard());
    await vi.waitFor(() => expect(new Set(found).size).toBe(2));
  });

  test('what the site drops is put back, the same node', async () => {
    const { found } = watch(aCard());
    const [card] = found;
    const host = card && mount(card);
    host?.remove();
    await vi.waitFor(() => expect(card?.element.lastElementChild).toBe(host));
  });

  test('drawn anew they are the same cards, with all that was in them', async () => {
    const { found, at } = watch(aCard());
    const [card] = found;
    const host = card && mount(card);
    const again = aCard();
    list().replaceChildren(again);
    await vi.waitFor(() => expect(at(again)).toBe(card));
    expect([card?.element, again.lastElementChild]).toEqual([again, host]);
  });

  test('are drawn anew even when the whole list is', async () => {
    const { found } = watch(aCard());
    const host = found[0] && mount(found[0]);
    const fresh = fragment('<div class="tm-articles-list"></div>');
    const again = aCard();
    fresh.append(again);
    list().replaceWith(fresh);
    await vi.waitFor(() => expect(again.lastElementChild).toBe(host));
  });

  test('nothing happens after the end', async () => {
    const { ids } = watch();
    end.abort();
    list().append(aCard());
    await new Promise(requestAnimationFrame);
    expect(ids()).toEqual([]);
  });
});
