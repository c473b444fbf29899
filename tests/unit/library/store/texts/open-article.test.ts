import { describe, expect, test, vi } from 'vitest';
import type { Fetched } from '../../../../../lib/library/store/base/fetch-article-port';
import {
  aLibrary,
  anAct,
  anArticle,
  aTeaser,
  bookmark,
  DAY,
  given,
  id,
  MINUTE,
  opened,
  page,
} from '../a-library';

const refused = { ok: false, error: { code: 'refused' } };
const aWall = async (): Promise<Fetched> => ({ failure: { code: 'wall' }, mayTryHere: true });

/** A site that answers when the test says so; each request is given its number. */
function aSlowSite() {
  const answers: ((fetched: Fetched) => void)[] = [];
  const signals: AbortSignal[] = [];
  const fetchArticle = (_id: unknown, _why: unknown, signal: AbortSignal) =>
    new Promise<Fetched>(resolve => {
      answers.push(resolve);
      signals.push(signal);
      signal.addEventListener('abort', () =>
        resolve({ failure: { code: 'cancelled' }, mayTryHere: false }),
      );
    });
  const answer = async (request: number, fetched: Fetched) => {
    await vi.waitFor(() => expect(answers.length).toBeGreaterThan(request));
    answers[request]?.(fetched);
  };
  return { answer, signals, fetchArticle };
}

describe('opening an article', () => {
  test('fetches it once and has it from then on', async () => {
    const { library, fetchArticle, clock } = aLibrary();
    const first = given(await library.open({ id: id(1) }, page()));
    expect(first).toMatchObject({
      body: { html: '<p>Текст</p>', editor: 2, stale: false, at: clock.now, facts: { minutes: 4 } },
    });
    expect(given(await library.open({ id: id(1) }, page()))).toEqual(first);
    expect(fetchArticle).toHaveBeenCalledExactlyOnceWith(id(1), 'open', expect.anything());
  });

  test('marks nothing and tells nobody', async () => {
    const { library, db, changed } = aLibrary();
    await library.open({ id: id(1) }, page());
    expect([await db.marks.count(), await db.journal.count()]).toEqual([0, 0]);
    expect(changed).not.toHaveBeenCalled();
  });

  test('from two tabs at once makes one request', async () => {
    const { answer, fetchArticle: site } = aSlowSite();
    const { library, fetchArticle } = aLibrary({ fetchArticle: site });
    const both = [library.open({ id: id(1) }, page(1)), library.open({ id: id(1) }, page(2))];
    await answer(0, anArticle());
    const [one, two] = await Promise.all(both);
    expect(one).toEqual(two);
    expect(fetchArticle).toHaveBeenCalledOnce();
  });

  test('shows a copy of yesterday at once, and tells the tabs when the text has changed', async () => {
    const { answer, fetchArticle: site } = aSlowSite();
    const { library, clock, changed, fetchArticle } = aLibrary({ fetchArticle: site });
    const first = library.open({ id: id(1) }, page());
    await answer(0, anArticle());
    await first;
    clock.now += DAY;
    const opened = given(await library.open({ id: id(1) }, page()));
    expect(opened).toMatchObject({ body: { html: '<p>Текст</p>', stale: true } });
    expect(fetchArticle).toHaveBeenLastCalledWith(id(1), 'refresh', expect.anything());
    await answer(1, anArticle('<p>Другой текст</p>'));
    await vi.waitFor(() => expect(changed).toHaveBeenCalledExactlyOnceWith([id(1)]));
    expect(given(await library.open({ id: id(1) }, page()))).toMatchObject({
      body: { html: '<p>Другой текст</p>', stale: false },
    });
  });

  test('as it is here asks the site for nothing, however old it is, or if it is not here', async () => {
    const { library, clock, fetchArticle } = aLibrary();
    const asItIs = { id: id(1), asIs: true } as const;
    expect(await library.open(asItIs, page())).toMatchObject({ ok: false });
    await library.open({ id: id(1) }, page());
    clock.now += DAY;
    expect(given(await library.open(asItIs, page()))).toMatchObject({ body: { stale: true } });
    expect(fetchArticle).toHaveBeenCalledOnce();
  });

  test('whose markup alone has changed is not told', async () => {
    let html = '<p>Текст</p>';
    const { library, clock, changed, db } = aLibrary({ fetchArticle: async () => anArticle(html) });
    await library.open({ id: id(1) }, page());
    clock.now += DAY;
    html = '<p class="new">Текст</p>';
    await library.open({ id: id(1) }, page());
    await vi.waitFor(async () => expect(await db.copies.get(id(1))).toMatchObject({ body: html }));
    expect(changed).not.toHaveBeenCalled();
  });

  test('again fetches it although there is a copy', async () => {
    const { library, fetchArticle } = aLibrary();
    await library.open({ id: id(1) }, page());
    await library.open({ id: id(1), again: true }, page());
    expect(fetchArticle).toHaveBeenCalledTimes(2);
  });

  test('that is on its way can be given up by its tab, and asked for anew', async () => {
    const { answer, signals, fetchArticle: site } = aSlowSite();
    const { library } = aLibrary({ fetchArticle: site });
    const waiting = library.open({ id: id(1) }, page());
    await vi.waitFor(() => expect(signals).toHaveLength(1));
    await library.cancel({ id: id(1) }, page());
    expect(signals[0]?.aborted).toBe(true);
    expect(given(await waiting)).toMatchObject({ failure: { code: 'cancelled' } });
    const again = library.open({ id: id(1) }, page());
    await answer(1, anArticle());
    expect(given(await again)).toMatchObject({ body: { id: id(1) } });
  });

  test('goes on when another tab still wants it, whoever else tries to stop it', async () => {
    const { answer, signals, fetchArticle: site } = aSlowSite();
    const { library } = aLibrary({ fetchArticle: site });
    const [, second] = [library.open({ id: id(1) }, page(1)), library.open({ id: id(1) }, page(2))];
    await vi.waitFor(() => expect(signals).toHaveLength(1));
    await library.cancel({ id: id(1) }, page(1));
    await library.cancel({ id: id(1) }, page(3));
    expect(signals[0]?.aborted).toBe(false);
    await answer(0, anArticle());
    expect(given(await second)).toMatchObject({ body: { id: id(1) } });
  });

  test('that cannot be stored can still be read', async () => {
    const { library, db } = aLibrary();
    db.copies.hook('creating', () => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(given(await library.open({ id: id(1) }, page()))).toMatchObject({
      body: { html: '<p>Текст</p>' },
    });
    expect(await db.copies.count()).toBe(0);
  });

  test('tells the facts of the site over those of the card, and where the reader stopped', async () => {
    const { library } = aLibrary();
    await library.see({ teasers: [aTeaser({ minutes: 9, comments: 3 })] }, page());
    await library.act({ act: 'a', what: { kind: 'opened', id: id(1) } }, page());
    const place = { block: 'p', offset: 0, share: 0.5 };
    await library.progress(
      { id: id(1), seen: 'f'.repeat(16), spent: 1, finished: false, place },
      page(),
    );
    expect(given(await library.open({ id: id(1) }, page()))).toMatchObject({
      body: { facts: { minutes: 4, comments: 3 }, place },
    });
  });

  test('begins at its head when it was called unread and is opened again', async () => {
    const { library } = aLibrary({ rule: 'opened' });
    await library.act(opened(), page());
    const place = { block: 'p', offset: 0, share: 0.5 };
    const seen = 'f'.repeat(16);
    await library.progress({ id: id(1), seen, spent: 1, finished: false, place }, page());
    await library.act(anAct({ kind: 'read', ids: [id(1)], value: false }), page());
    await library.act(opened(), page());
    expect(given(await library.open({ id: id(1) }, page()))).not.toHaveProperty('body.place');
  });
});

describe('a body that the page got by itself', () => {
  const what = { id: id(1), html: '<p>Из страницы</p>', editor: 1 } as const;

  test('is kept when this tab was refused the article within the last minute', async () => {
    const { library, clock } = aLibrary({ fetchArticle: aWall });
    await library.see({ teasers: [aTeaser()] }, page(1));
    await library.open({ id: id(1) }, page(1));
    clock.now += MINUTE - 1;
    const body = given(await library.keep(what, page(1)));
    expect(body).toMatchObject({ html: what.html, facts: { title: 'Как устроен RAPTOR' } });
    expect(given(await library.open({ id: id(1) }, page(1)))).toEqual({ body });
  });

  test('is kept also by the next worker', async () => {
    const { library, restart } = aLibrary({ fetchArticle: aWall });
    await library.open({ id: id(1) }, page(1));
    expect(await restart().library.keep(what, page(1))).toMatchObject({ ok: true });
  });

  test.each([
    ['another tab', 1, page(2), 0],
    ['another article', 2, page(1), 0],
    ['a minute later', 1, page(1), MINUTE],
  ])('is refused from %s', async (_, number, caller, later) => {
    const { library, clock, db } = aLibrary({ fetchArticle: aWall });
    await library.open({ id: id(1) }, page(1));
    clock.now += later;
    expect(await library.keep({ ...what, id: id(number) }, caller)).toEqual(refused);
    expect(await db.copies.count()).toBe(0);
  });

  test('is refused when nothing was opened', async () => {
    expect(await aLibrary().library.keep(what, page())).toEqual(refused);
  });
});

describe('copies', () => {
  const html = 'я'.repeat(500); // 1,000 bytes
  const site = async (one: unknown) => anArticle(html, { id: one as never });
  const openAll = async (
    library: ReturnType<typeof aLibrary>['library'],
    clock: { now: number },
  ) => {
    for (let number = 1; number <= 5; number += 1) {
      await library.open({ id: id(number) }, page());
      clock.now += 1;
    }
  };

  test('beyond the limit go, the oldest first, and bookmarked ones stay', async () => {
    const { library, clock, db } = aLibrary({ copiesLimit: 3_000, fetchArticle: site });
    await library.act(bookmark(id(1)), page());
    await openAll(library, clock);
    expect(await db.copies.toCollection().primaryKeys()).toEqual([id(1), id(4), id(5)]);
  });

  test('are not kept where there is no room for any, unless a bookmark holds them', async () => {
    const { library, clock, db } = aLibrary({ copiesLimit: 0, fetchArticle: site });
    await library.act(bookmark(id(1)), page());
    await openAll(library, clock);
    expect(await db.copies.toCollection().primaryKeys()).toEqual([id(1)]);
  });

  test('are counted anew when the note of them is lost', async () => {
    const { library, clock, db } = aLibrary({ copiesLimit: 5_000, fetchArticle: site });
    await openAll(library, clock);
    await db.derived.delete('copies');
    await library.open({ id: id(6) }, page());
    expect(await db.copies.toCollection().primaryKeys()).toEqual([2, 3, 4, 5, 6].map(id));
  });

  test('make room when the disk is full, so that the act is written', async () => {
    const { library, db } = aLibrary({ fetchArticle: site });
    await library.act(bookmark(id(1)), page());
    await library.open({ id: id(1) }, page());
    await library.open({ id: id(2) }, page());
    let full = true;
    db.marks.hook('creating', () => {
      if (full) {
        full = false;
        throw new DOMException('no room', 'QuotaExceededError');
      }
    });
    expect(await library.act(bookmark(id(3)), page())).toMatchObject({ ok: true });
    expect(await db.copies.toCollection().primaryKeys()).toEqual([id(1)]);
  });

  test('a disk that stays full is said, and nothing is half done', async () => {
    const { library, db, changed } = aLibrary();
    db.journal.hook('creating', () => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await library.act(bookmark(id(3)), page())).toMatchObject({ error: { code: 'full' } });
    expect(await db.marks.count()).toBe(0);
    expect(changed).not.toHaveBeenCalled();
  });
});

describe('what seems about to be opened', () => {
  test('is fetched and kept where that is switched on; opening it then asks for nothing', async () => {
    const { library, db, fetchArticle } = aLibrary({ prefetch: true });
    given(await library.prefetch({ id: id(1) }, page()));
    await vi.waitFor(async () => expect(await db.copies.count()).toBe(1));
    given(await library.open({ id: id(1) }, page()));
    expect(fetchArticle).toHaveBeenCalledExactlyOnceWith(id(1), 'intent', expect.anything());
  });

  test('is left alone where it is not, whatever a page says', async () => {
    const { library, fetchArticle } = aLibrary();
    given(await library.prefetch({ id: id(1) }, page()));
    expect(fetchArticle).not.toHaveBeenCalled();
  });

  test('is fetched one at a time, and who opens it meanwhile gets the same answer', async () => {
    const site = aSlowSite();
    const { library, fetchArticle } = aLibrary({ ...site, prefetch: true });
    given(await library.prefetch({ id: id(1) }, page()));
    given(await library.prefetch({ id: id(2) }, page()));
    const opened = library.open({ id: id(1) }, page());
    await site.answer(0, anArticle());
    expect(given(await opened)).toHaveProperty('body');
    expect(fetchArticle).toHaveBeenCalledTimes(1);
  });
});
