import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Act } from '../../../lib/library/contract/contract';
import type { Front } from '../../../lib/library/popup-records';
import { writeNote } from '../../../lib/library/store/base/derived-records';
import type { Row } from '../../../lib/popup/popup-state';
import { anAct, aTeaser, id, MINUTE, page } from '../library/store/a-library';
import { aRow } from '../own-pages/factories';
import { aPopup, idsOf, shows } from './a-popup';

type Popup = ReturnType<typeof aPopup>;
const open: Popup[] = [];
const popupOf = (...changes: Parameters<typeof aPopup>) => {
  const popup = aPopup(...changes);
  open.push(popup);
  return popup;
};
afterEach(() => {
  for (const popup of open.splice(0)) popup.end();
});

/** What happens in a tab of the site, a minute after what was before. */
async function happens({ library, clock }: Popup, ...acts: Act[]) {
  for (const act of acts) {
    clock.now += MINUTE;
    await library.act(anAct(act), page());
  }
}
const counts = { read: 0, reading: 1, bookmarked: 0, queued: 0 };
const opened = (...numbers: number[]): Act[] =>
  numbers.map(number => ({ kind: 'opened', id: id(number) }));
const kept = (...numbers: number[]): Act[] =>
  numbers.map(number => ({ kind: 'bookmark', ids: [id(number)], value: true }));
const read = (...numbers: number[]): Act[] =>
  numbers.map(number => ({ kind: 'read', ids: [id(number)], value: true }));
const rowOf = ({ state }: Popup, number: number): Row => {
  const row = state.value.list.rows.find(one => Number(one.id) === number);
  if (!row) throw new Error(`no row of ${number}`);
  return row;
};

describe('the popup', () => {
  test('knows what is going on only when it was read, or that it cannot be', async () => {
    const popup = popupOf();
    expect(popup.state.value.going).toBeUndefined();
    await shows(popup, ({ going }) => expect(going).toEqual([]));
    const closed = popupOf({ ready: async () => ({ ok: false, error: { code: 'storage' } }) });
    expect(closed.state.value.going).toBeUndefined();
    await shows(closed, ({ going }) => expect(going).toEqual([]));
  });

  test('shows what was opened in a tab while it stands open, the last first', async () => {
    const popup = popupOf();
    await shows(popup, ({ list }) => expect(list).toMatchObject({ known: true, rows: [] }));
    await happens(popup, ...opened(1, 2));
    await shows(popup, ({ list }) => expect(idsOf(list.rows)).toEqual([2, 1]));
    await happens(popup, ...opened(1));
    await shows(popup, ({ list }) => expect(idsOf(list.rows)).toEqual([1, 2]));
  });

  test('has in its history what was marked by hand, until that is undone or forgotten', async () => {
    const popup = popupOf();
    await happens(popup, ...opened(1), ...read(2, 3));
    await shows(popup, ({ list, counts }) => {
      expect(idsOf(list.rows)).toEqual([3, 2, 1]);
      expect(counts).toMatchObject({ read: 2 });
    });
    await happens(popup, { kind: 'read', ids: [id(3)], value: false });
    await happens(popup, { kind: 'forget', ids: [id(2)] });
    await shows(popup, ({ list }) => expect(idsOf(list.rows)).toEqual([1]));
  });

  test('tells title, author and minutes of an article that was seen, and the address of any', async () => {
    const popup = popupOf();
    await popup.library.see({ teasers: [aTeaser()] }, page());
    await happens(popup, ...opened(1, 2));
    await shows(popup, ({ list }) =>
      expect(list.rows).toMatchObject([
        { id: '2', url: 'https://example.test/2/' },
        { id: '1', title: 'Как устроен RAPTOR', author: 'derunat', minutes: 4 },
      ]),
    );
  });

  test('continues with what was begun and not read, newest first', async () => {
    const popup = popupOf();
    await happens(popup, ...opened(1, 2, 3, 4), ...read(4));
    await shows(popup, ({ going }) => expect(idsOf(going ?? [])).toEqual([3, 2, 1]));
    await happens(popup, ...read(3));
    await shows(popup, ({ going }) => expect(idsOf(going ?? [])).toEqual([2, 1]));
  });

  test('keeps bookmarks by the time they were made, and queues those that are not read', async () => {
    const popup = popupOf();
    await happens(popup, ...kept(3, 1, 2), ...read(1));
    popup.acts.onTab('bookmarks');
    await shows(popup, ({ list }) => expect(idsOf(list.rows)).toEqual([2, 1, 3]));
    popup.acts.onTab('queue');
    await shows(popup, ({ list }) => expect(idsOf(list.rows)).toEqual([2, 3]));
  });

  test('counts the whole library', async () => {
    const popup = popupOf();
    await happens(popup, ...opened(1, 2), ...read(1), ...kept(1, 3));
    await shows(popup, ({ counts }) =>
      expect(counts).toEqual({ read: 1, reading: 1, bookmarked: 2, queued: 1 }),
    );
  });

  test('changes a mark, says so, and takes it back', async () => {
    const popup = popupOf();
    await happens(popup, ...opened(1));
    await shows(popup, ({ list }) => expect(list.rows.length).toBe(1));
    popup.acts.onRead(rowOf(popup, 1));
    await shows(popup, ({ toast, list }) => {
      expect(toast?.said).toBe('read');
      expect(list.rows[0]?.view.state).toBe('read');
    });
    popup.acts.onUndo();
    await shows(popup, ({ toast, list }) => {
      expect(toast).toEqual({ said: 'undone', undone: { changed: 1, left: 0 } });
      expect(list.rows[0]?.view.state).toBe('reading');
    });
  });

  test('says when there is nothing left to undo, because it was changed since', async () => {
    const popup = popupOf();
    await happens(popup, ...opened(1));
    await shows(popup, ({ list }) => expect(list.rows.length).toBe(1));
    popup.acts.onBookmark(rowOf(popup, 1));
    await shows(popup, ({ toast }) => expect(toast?.said).toBe('bookmarked'));
    await happens(popup, { kind: 'bookmark', ids: [id(1)], value: false });
    popup.acts.onUndo();
    await shows(popup, ({ toast }) =>
      expect(toast).toEqual({ said: 'undoneInPart', undone: { changed: 0, left: 1 } }),
    );
  });

  test('forgets an article everywhere, and brings it back', async () => {
    const popup = popupOf();
    await happens(popup, ...opened(1), ...kept(1));
    await shows(popup, ({ list }) => expect(list.rows.length).toBe(1));
    popup.acts.onForget(rowOf(popup, 1));
    await shows(popup, ({ list, going, counts }) => {
      expect([list.rows, going]).toEqual([[], []]);
      expect(counts).toMatchObject({ reading: 0, bookmarked: 0 });
    });
    popup.acts.onUndo();
    await shows(popup, ({ list }) => expect(idsOf(list.rows)).toEqual([1]));
  });

  test('copies the address of an article', async () => {
    const popup = popupOf();
    await happens(popup, ...opened(1));
    await shows(popup, ({ list }) => expect(list.rows.length).toBe(1));
    popup.acts.onCopyLink(rowOf(popup, 1));
    await shows(popup, ({ toast }) => expect(toast).toMatchObject({ said: 'copied', entries: [] }));
    expect(popup.copied).toHaveBeenCalledWith('https://example.test/1/');
    // Nothing was done that could be undone, so its shortcut changes nothing.
    popup.acts.onUndo();
    expect(popup.state.value.toast).toMatchObject({ said: 'copied' });
  });
});

describe('its search', () => {
  const seen = async (popup: Popup) => {
    const titles = ['Ёлка из жёлтых проводов', 'Как устроен RAPTOR', 'Ёлки и палки'];
    const teasers = titles.map((title, at) => aTeaser({ id: id(at + 1), title }));
    await popup.library.see({ teasers }, page());
    await happens(popup, ...opened(1, 2, 3));
  };

  test('finds what is known, what was opened last first, and stays live', async () => {
    const popup = popupOf();
    await seen(popup);
    popup.acts.onSearch('елк');
    await shows(popup, ({ list }) => {
      expect(idsOf(list.rows)).toEqual([3, 1]);
      expect(list.total).toBe(2);
    });
    await happens(popup, ...read(1));
    await shows(popup, ({ list }) => expect(list.rows[1]?.view.state).toBe('read'));
  });

  test('finds what becomes known while one types', async () => {
    const popup = popupOf();
    await seen(popup);
    popup.acts.onSearch('новый');
    await shows(popup, ({ list, query }) => {
      expect(query).toBe('новый');
      expect(list).toMatchObject({ known: true, rows: [] });
    });
    await popup.library.see({ teasers: [aTeaser({ id: id(9), title: 'Новый год' })] }, page());
    await happens(popup, ...kept(9));
    await shows(popup, ({ list }) => expect(idsOf(list.rows)).toEqual([9]));
  });

  test('keeps all that was scrolled to when something becomes known', async () => {
    const popup = popupOf();
    const numbers = Array.from({ length: 60 }, (_, at) => at + 1);
    const teasers = numbers.map(number => aTeaser({ id: id(number), title: `Кошка ${number}` }));
    await popup.library.see({ teasers }, page());
    await happens(popup, ...kept(...numbers));
    popup.acts.onSearch('кошка');
    await shows(popup, ({ list }) => expect(list.rows.length).toBe(24));
    popup.acts.onMore();
    await shows(popup, ({ list }) => expect(list.rows.length).toBe(48));
    const lengths: number[] = [];
    const stop = popup.state.subscribe(({ list }) => void lengths.push(list.rows.length));
    await popup.library.see({ teasers: [aTeaser({ id: id(99), title: 'Кошка новая' })] }, page());
    await happens(popup, ...kept(99));
    await shows(popup, ({ list }) => expect(list.rows[0]?.id).toBe('99'));
    stop();
    expect(Math.min(...lengths)).toBe(48);
  });

  test('forgets what is forgotten', async () => {
    const popup = popupOf();
    await seen(popup);
    popup.acts.onSearch('raptor');
    await shows(popup, ({ list }) => expect(idsOf(list.rows)).toEqual([2]));
    await happens(popup, { kind: 'forget', ids: [id(2)] });
    await shows(popup, ({ list }) => expect(list.rows).toEqual([]));
  });

  test('leads back to the tab it came from', async () => {
    const popup = popupOf();
    await seen(popup);
    popup.acts.onTab('bookmarks');
    popup.acts.onSearch('елк');
    popup.acts.onSearch('');
    await shows(popup, ({ tab, list }) => {
      expect(tab).toBe('bookmarks');
      expect(list.rows).toEqual([]);
    });
  });
});

describe('its bars', () => {
  test('a library that does not open is told, and tried again', async () => {
    let broken = true;
    const popup = popupOf({
      ready: async () =>
        broken ? { ok: false, error: { code: 'storage' } } : { ok: true, value: null },
    });
    await shows(popup, ({ notices, list }) => {
      expect(notices).toEqual([{ kind: 'failed', code: 'storage' }]);
      expect(list.known).toBe(false);
    });
    broken = false;
    await popup.db.open();
    popup.acts.onRetry();
    await shows(popup, ({ notices, list }) => {
      expect(notices).toEqual([]);
      expect(list.known).toBe(true);
    });
  });

  test('while nothing can be read, no rows of one list stand under the name of another', async () => {
    const rows = [aRow({ id: '1' })];
    const front: Front = { upTo: '', going: [], rows, more: false, counts };
    const popup = popupOf({
      front,
      ready: async () => ({ ok: false, error: { code: 'closed' } }),
    });
    await shows(popup, ({ notices }) => expect(notices.length).toBe(1));
    expect(popup.state.value.list.rows).toEqual(rows);
    popup.acts.onTab('bookmarks');
    expect(popup.state.value.list).toEqual({ rows: [], more: false, known: false });
    popup.acts.onSearch('raptor');
    expect(popup.state.value.list.rows).toEqual([]);
    popup.acts.onTab('history');
    expect(popup.state.value.list.rows).toEqual(rows);
  });

  test('a library that takes acts though it does not open is told, until it is made anew', async () => {
    let broken = true;
    const popup = popupOf({
      ready: async () =>
        broken ? { ok: false, error: { code: 'closed' } } : { ok: true, value: null },
      rebuild: async () => {
        broken = false;
        return { ok: true, value: null };
      },
    });
    const closed = [{ kind: 'failed', code: 'closed' }];
    await shows(popup, ({ notices }) => expect(notices).toEqual(closed));
    popup.acts.onBookmark({ id: '1', view: { bookmarked: false } } as Row);
    await shows(popup, ({ toast }) => expect(toast?.said).toBe('bookmarked'));
    expect(popup.state.value.notices).toEqual(closed);
    popup.acts.onRebuild();
    await shows(popup, ({ notices }) => expect(notices).toEqual([]));
  });

  test('that there is no copy to make it anew from is told, also after an act', async () => {
    const popup = popupOf({
      ready: async () => ({ ok: false, error: { code: 'closed' } }),
      rebuild: async () => ({ ok: false, error: { code: 'uncopied' } }),
    });
    const uncopied = [{ kind: 'failed', code: 'uncopied' }];
    await shows(popup, ({ notices }) => expect(notices).toHaveLength(1));
    popup.acts.onRebuild();
    await shows(popup, ({ notices }) => expect(notices).toEqual(uncopied));
    popup.acts.onBookmark({ id: '1', view: { bookmarked: false } } as Row);
    await shows(popup, ({ toast }) => expect(toast?.said).toBe('bookmarked'));
    expect(popup.state.value.notices).toEqual(uncopied);
  });

  test('what came back of a lost library is told, until it was seen', async () => {
    const popup = popupOf();
    await shows(popup, ({ list }) => expect(list.known).toBe(true));
    await writeNote(popup.db, 'recovered', { at: 2, articles: 12, snapshotAt: 1 });
    await shows(popup, ({ notices }) =>
      expect(notices).toMatchObject([{ kind: 'recovered', articles: 12, snapshotAt: 1 }]),
    );
    popup.acts.onRecoverySeen();
    await shows(popup, ({ notices }) => expect(notices).toEqual([]));
  });

  test('a site that was not granted is told, until it is', async () => {
    const popup = popupOf({ granted: false });
    await shows(popup, ({ notices }) => expect(notices).toEqual([{ kind: 'ungranted' }]));
    popup.acts.onGrant();
    expect(popup.askedForGrant).toHaveBeenCalledOnce();
    popup.grants();
    await shows(popup, ({ notices }) => expect(notices).toEqual([]));
  });

  test('a page that was not understood is told in its tab only, with a report without content', async () => {
    const popup = popupOf();
    const report = { tab: 7, at: 1, url: 'https://example.test/list/', counts: { cards: 0 } };
    await shows(popup, ({ list }) => expect(list.known).toBe(true));
    await writeNote(popup.db, 'health', [{ ...report, tab: 8, counts: { cards: 3 } }, report]);
    await shows(popup, ({ notices }) => expect(notices).toMatchObject([{ kind: 'foreign' }]));
    popup.acts.onCopyReport();
    await shows(popup, ({ notices }) => expect(notices).toMatchObject([{ copied: true }]));
    const { url, counts } = report;
    expect(JSON.parse(popup.copied.mock.lastCall?.[0] ?? '')).toEqual({ url, counts });
  });

  test('a page that was left since is not told of', async () => {
    const popup = popupOf();
    const left = { tab: 7, at: 1, url: 'https://example.test/before/', counts: { cards: 0 } };
    const here = { ...left, url: 'https://example.test/list/', counts: { cards: 1 } };
    await shows(popup, ({ list }) => expect(list.known).toBe(true));
    await writeNote(popup.db, 'health', [left, here]);
    await shows(popup, ({ notices }) => expect(notices.length).toBe(1));
    popup.acts.onCopyReport();
    await vi.waitFor(() => expect(popup.copied.mock.lastCall?.[0]).toContain('/list/'));
  });
});
