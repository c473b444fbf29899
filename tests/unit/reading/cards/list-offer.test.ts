import { afterEach, describe, expect, test, vi } from 'vitest';
import { readTeaser } from '../../../../lib/habr/card/read-teaser';
import type { ListKey, Ms } from '../../../../lib/habr/facts';
import { type Page, pageOf } from '../../../../lib/habr/urls';
import type { Act, Library, Views } from '../../../../lib/library/contract/contract';
import { createCard } from '../../../../lib/reading/cards/card';
import { createStrips } from '../../../../lib/reading/cards/card-strip';
import { offerFor } from '../../../../lib/reading/cards/list-offer';
import { loadListOffer } from '../../../../lib/reading/cards/load-list-offer';
import { createSessionServices } from '../../../../lib/reading/page/session-services';
import { click } from '../../components/on-screen';
import { aCard } from '../../habr/card/a-card';
import { control, rootOf, showPage, someServices } from '../a-page';
import { aLibrary, aView, entry, id, no, ok } from '../factories';

const authors = pageOf(new URL('https://habr.com/ru/users/derunat/articles/'));
const bookmarks = pageOf(new URL('https://habr.com/ru/users/me/bookmarks/articles/'));
const list = 'users/derunat/articles' as ListKey;
const older = 'Mark everything on this page as read';
const whole = 'Add these bookmarks to Dalee';

const all = ['795001', '795002', '795003'].map(id);
const cardsOf = () =>
  all.map(id => {
    const element = aCard({ id, path: `/ru/articles/${id}/` });
    const teaser = readTeaser(element);
    if (!teaser) throw new Error('not a card');
    return createCard(element, teaser);
  });

describe('what a page offers once', () => {
  let end = new AbortController();
  const meet = async (
    page: Page,
    known: { views?: Views; edge?: Ms; act?: Library['act'] } = {},
  ) => {
    end = new AbortController();
    const cards = cardsOf();
    showPage(...cards.map(({ element }) => element));
    const { views = {}, edge, act = doing } = known;
    const marks = async () => ok({ views, ...(edge !== undefined && { edge }) });
    const library = aLibrary({ marks: vi.fn(marks), act: vi.fn(act) });
    const { signal } = end;
    const of = page.kind === 'list' ? page.list : undefined;
    const services = createSessionServices(someServices(library, signal), of, signal);
    const { states } = services;
    library.load.mockImplementation(async ({ file }) => {
      if (file === 'list-offer') Object.assign(services.world, { listOffer: { offerFor } });
      return ok(null);
    });
    const offer = loadListOffer(page, () => cards, services);
    const expansion = { open: vi.fn(), collapse: vi.fn(), toggle: vi.fn() };
    createStrips(services, { expansion, offer }, signal)(cards);
    states.ask(all);
    await vi.waitFor(() => expect(states.view(id('795001'))).toBeDefined());
    const hosts = [...document.querySelectorAll('dalee-card')];
    const offered = () => hosts.map(host => rootOf(host).querySelectorAll('.offer').length);
    return { library, offered, host: hosts[0], states };
  };
  const toast = () => rootOf(document.querySelector('dalee-toast')).querySelector('.toast');
  afterEach(() => end.abort());

  test('is to call everything read, in the first card of a list that is new to the reader', async () => {
    const { offered, host } = await meet(authors);
    expect(offered()).toEqual([1, 0, 0]);
    expect(control(host, older)).toBeDefined();
  });

  test('is nothing on a later visit, nor in lists that do not stand by date', async () => {
    expect((await meet(authors, { edge: 1 })).offered()).toEqual([0, 0, 0]);
    const search = pageOf(new URL('https://habr.com/ru/search/'));
    expect((await meet(search)).offered()).toEqual([0, 0, 0]);
  });

  test('is nothing before the library has answered', async () => {
    const cards = cardsOf();
    const { signal } = end;
    const services = createSessionServices(someServices(aLibrary(), signal), list, signal);
    const offer = loadListOffer(authors, () => cards, services);
    expect(cards.map(offer)).toEqual([null, null, null]);
    expect(services.library.load).not.toHaveBeenCalled();
  });

  test('taken is one act for all that are unread, told once, undone as one', async () => {
    const begun = aView({ state: 'reading', opened: true });
    const { library, host, offered } = await meet(authors, { views: { [id('795002')]: begun } });
    click(control(host, older));
    await vi.waitFor(() => expect(toast()?.textContent).toContain('Marked as read: 2 articles'));
    expect(offered()).toEqual([0, 0, 0]);
    expect(library.act.mock.calls.map(([{ what }]) => what)).toEqual([
      { kind: 'read', ids: ['795001', '795003'], value: true },
    ]);
    expect(rootOf(host).activeElement).toBe(control(host, 'Bookmark'));
    click(control(document.querySelector('dalee-toast'), 'Undo'));
    await vi.waitFor(() =>
      expect(library.undo).toHaveBeenCalledWith(expect.objectContaining({ of: entry })),
    );
    expect(offered()).toEqual([0, 0, 0]);
  });

  test('taken or closed, the list has been visited once and for all', async () => {
    const taken = await meet(authors);
    click(control(taken.host, older));
    const told = expect.objectContaining({ list, teasers: [], isKnown: true });
    await vi.waitFor(() => expect(taken.library.see).toHaveBeenCalledWith(told));
    const closed = await meet(authors);
    click(control(closed.host, 'Close'));
    expect(closed.offered()).toEqual([0, 0, 0]);
    expect(closed.library.see).toHaveBeenCalledWith(told);
    expect(closed.library.act).not.toHaveBeenCalled();
  });

  test('that could not be done is offered on', async () => {
    const { host, offered, library } = await meet(authors, { act: async () => no('storage') });
    click(control(host, older));
    await vi.waitFor(() => expect(toast()?.textContent).toContain('couldn’t be saved'));
    expect(offered()).toEqual([1, 0, 0]);
    expect(library.see).not.toHaveBeenCalled();
  });

  test('on the reader’s bookmarks of the site is to bookmark them here, without a request', async () => {
    const kept = aView({ bookmarked: true });
    const { host, library, offered } = await meet(bookmarks, { views: { [id('795003')]: kept } });
    click(control(host, whole));
    await vi.waitFor(() => expect(toast()?.textContent).toContain('Bookmark added: 2 articles'));
    expect(library.act.mock.calls.map(([{ what }]) => what)).toEqual([
      { kind: 'bookmark', ids: ['795001', '795002'], value: true },
    ]);
    expect(library.open).not.toHaveBeenCalled();
    expect(library.see).not.toHaveBeenCalled();
    expect(offered()).toEqual([0, 0, 0]);
  });

  test('on the reader’s bookmarks is nothing once all of them are here', async () => {
    const kept = aView({ bookmarked: true });
    const views = Object.fromEntries(all.map(id => [id, kept])) as Views;
    expect((await meet(bookmarks, { views })).offered()).toEqual([0, 0, 0]);
  });
});

/** Does what it is asked, as the library would. */
const doing: Library['act'] = async ({ what }) =>
  ok({ entry, views: Object.fromEntries(idsOf(what).map(id => [id, viewAfter(what)])) as Views });

const idsOf = (what: Act) => ('ids' in what ? what.ids : [what.id]);
const viewAfter = ({ kind }: Act) =>
  aView(kind === 'read' ? { state: 'read' } : { bookmarked: true });
