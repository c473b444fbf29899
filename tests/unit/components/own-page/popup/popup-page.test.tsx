import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import type { ArticleId } from '../../../../../lib/habr/facts';
import type { Stamp } from '../../../../../lib/library/model';
import { aRow } from '../../../own-pages/factories';
import { all, click, find, nameOf, press } from '../../on-screen';
import { acts, counts, focus, listOf, show, title, useScreen } from './a-screen';

const toast = { said: 'read', ids: new Set<ArticleId>(), entries: ['x' as Stamp] } as const;

useScreen();

describe('the search of the popup', () => {
  test('asks as one types, and says how much was found', () => {
    show();
    const field = find('textbox', 'Найти статью или автора') as HTMLInputElement;
    field.value = 'раптор';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    expect(acts.onSearch).toHaveBeenLastCalledWith('раптор');
    show({ query: 'раптор', list: { ...listOf(aRow()), total: 21 } });
    expect(document.body.textContent).toContain('Найдена 21 статья');
  });

  test('is cleared by Escape, which then does not close the popup', () => {
    show({ query: 'раптор' });
    focus(find('textbox', 'Найти статью или автора'));
    expect(press('Escape').defaultPrevented).toBe(true);
    expect(acts.onSearch).toHaveBeenLastCalledWith('');
    show();
    expect(press('Escape').defaultPrevented).toBe(false);
  });

  test('leads to what it found by the arrow down', () => {
    show({ query: 'раптор' });
    focus(find('textbox', 'Найти статью или автора'));
    press('ArrowDown');
    expect(document.activeElement).toBe(find('link', title));
  });

  test('is reached by / from wherever the focus is, on a Russian layout, too', () => {
    show();
    for (const init of [{ key: '/' }, { key: '.', code: 'Slash' }]) {
      focus(find('link', title));
      press(init.key, init);
      expect(document.activeElement).toBe(find('textbox', 'Найти статью или автора'));
    }
  });

  test('has the focus when the popup opens, and / writes nothing into it', () => {
    show();
    expect(document.activeElement).toBe(find('textbox', 'Найти статью или автора'));
    expect(press('/').defaultPrevented).toBe(true);
    show({ query: 'и' });
    expect(press('/').defaultPrevented).toBe(false);
  });

  test('leaves the focus alone on a touch screen, where a keyboard would cover the lists', () => {
    vi.spyOn(window, 'matchMedia').mockReturnValueOnce({ matches: true } as MediaQueryList);
    show();
    expect(document.activeElement).toBe(document.body);
  });

  test('tells the day of what it found, and where its words stand', () => {
    const found = { title: [[0, 3] as const, [4, 12] as const], author: [[0, 5] as const] };
    const at = new Date(2026, 10, 22, 9).getTime();
    show({ query: 'как устроен derun', list: listOf(aRow({ title, found, at })) });
    expect(find('link', title).textContent).toBe(title);
    const marks = [...document.querySelectorAll('mark')].map(one => one.textContent);
    expect(marks).toEqual(['Как', 'устроен ', 'derun']);
    expect(document.body.textContent).toContain('derunat · 4 мин · вчера');
  });

  test('is reached by / also before anything has the focus, as when the popup opens', () => {
    show();
    find('textbox', 'Найти статью или автора').blur();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }));
    expect(document.activeElement).toBe(find('textbox', 'Найти статью или автора'));
  });

  test('that found nothing offers to be cleared', () => {
    show({ query: 'щ', list: { ...listOf(), total: 0 } });
    expect(document.body.textContent).toContain('Ничего не нашлось');
    all('button')
      .find(one => one.textContent === 'Очистить поиск')
      ?.click();
    expect(acts.onSearch).toHaveBeenLastCalledWith('');
  });
});

describe('the bars of the popup', () => {
  test.each([
    [{ kind: 'failed', code: 'storage' }, 'Отметки на месте', 'Попробовать снова', 'onRetry'],
    [{ kind: 'ungranted' }, 'не даёт «Далее» работать', 'Разрешить', 'onGrant'],
    [{ kind: 'foreign', copied: false }, 'незнакомо', 'Скопировать отчёт', 'onCopyReport'],
    [{ kind: 'failed', code: 'closed' }, 'Новые отметки ждут', 'Попробовать снова', 'onRetry'],
    [
      { kind: 'failed', code: 'closed' },
      'Новые отметки ждут',
      'Восстановить из резервной копии',
      'onRebuild',
    ],
    [{ kind: 'recovered', articles: 12 }, 'не сохранилось', 'Понятно', 'onRecoverySeen'],
    [
      { kind: 'recovered', articles: 3_214, snapshotAt: new Date(2026, 10, 23, 14, 2).getTime() },
      '3 214. История и места в тексте — на 23 нояб. 2026 г., 14:02',
      'Понятно',
      'onRecoverySeen',
    ],
  ] as const)('%o says what is, and what to do', (notice, sentence, way, asked) => {
    show({ notices: [notice] });
    expect(document.body.textContent?.replaceAll('\u00a0', ' ')).toContain(sentence);
    find('button', way).click();
    expect(acts[asked]).toHaveBeenCalledOnce();
  });
});

describe('the toast of the popup', () => {
  test('stays ten seconds, and longer while it has the focus', () => {
    vi.useFakeTimers();
    show({ toast });
    act(() => void vi.advanceTimersByTime(9_900));
    focus(find('button', 'Отменить'));
    act(() => void vi.advanceTimersByTime(60_000));
    expect(acts.onToastGone).not.toHaveBeenCalled();
    focus(find('link', title));
    act(() => void vi.advanceTimersByTime(10_000));
    expect(acts.onToastGone).toHaveBeenCalledOnce();
  });

  test('takes back by its button, and by Ctrl+Z from anywhere', () => {
    show({ toast });
    click(find('button', 'Отменить'));
    expect(acts.onUndo).toHaveBeenCalledTimes(1);
    focus(find('link', title));
    press('я', { code: 'KeyZ', ctrlKey: true });
    expect(acts.onUndo).toHaveBeenCalledTimes(2);
  });

  test('gives the focus back to where it came from', () => {
    show({ toast });
    const origin = find('button', 'Прочитано', title);
    focus(origin);
    focus(find('button', 'Отменить'));
    show();
    expect(document.activeElement).toBe(origin);
  });

  test('offers nothing to take back where nothing can be', () => {
    show({ toast: { said: 'copied', ids: new Set(), entries: [] } });
    expect(all('button').filter(one => one.textContent === 'Отменить')).toEqual([]);
  });
});

describe('an article’s history', () => {
  const row = aRow({ title });
  const nothing = 'Отметок ещё не было';

  test('says that there is nothing only when that is known', () => {
    show({ history: { row, acts: undefined } });
    expect(document.body.textContent).not.toContain(nothing);
    show({ history: { row, acts: [] } });
    expect(document.body.textContent).toContain(nothing);
  });
});

describe('what stands around the lists', () => {
  test('«continue» shows what is going on, above the lists and without an hour', () => {
    const row = aRow({ title, minutes: 9, view: { state: 'reading', percent: 43 } });
    show({ going: [row], list: listOf() });
    expect(find('link', title)).toBeDefined();
    expect(document.body.textContent).toContain('derunat · ещё 6 мин');
    expect(document.body.textContent).not.toContain('18:03');
  });

  test('«continue» shows two, and keeps the one with the focus when newer ones come', () => {
    const [a, b, c] = ['A', 'B', 'C'].map((title, at) => aRow({ id: String(at + 1), title }));
    if (!a || !b || !c) throw new Error('three rows');
    const names = () => all('link').map(nameOf);
    show({ going: [b, a], list: listOf() });
    focus(find('link', 'A'));
    show({ going: [c, b, a], list: listOf() });
    expect(document.activeElement).toBe(find('link', 'A'));
    focus(find('textbox', 'Найти статью или автора'));
    expect(names()).not.toContain('A');
  });

  test('«continue» unfolds to all that was begun, and folds again', () => {
    const rows = Array.from({ length: 13 }, (_, at) => aRow({ id: `${at + 1}` }));
    const count = () => all('link').length;
    show({ going: rows.slice(0, 2), counts: { ...counts, reading: 13 }, list: listOf() });
    const more = find('button', 'Ещё 11');
    expect(more.getAttribute('aria-expanded')).toBe('false');
    show({ going: rows, counts: { ...counts, reading: 13 }, list: listOf() });
    const folded = count();
    act(() => click(more));
    expect(count()).toBe(folded + 11);
    expect(more.getAttribute('aria-expanded')).toBe('true');
    act(() => click(find('button', 'Свернуть')));
    expect(count()).toBe(folded);
    show({ going: rows.slice(0, 2), counts: { ...counts, reading: 2 }, list: listOf() });
    expect(all('button').map(nameOf)).not.toContain('Ещё 0');
  });

  test('what «continue» shows does not begin the history again, unless there is nothing else', () => {
    const [a, b, c] = ['A', 'B', 'C'].map((title, at) => aRow({ id: String(at + 1), title }));
    if (!a || !b || !c) throw new Error('three rows');
    const names = () => all('link').map(nameOf);
    show({ going: [a, b], list: listOf(a, b, c) });
    expect(names()).toEqual(['A', 'B', 'C']);
    show({ going: [a, b], list: listOf(a, c, b) });
    expect(names()).toEqual(['A', 'B', 'C', 'B']);
    show({ going: [a, b], list: listOf(a, b) });
    expect(names()).toEqual(['A', 'B', 'A', 'B']);
    show({ tab: 'bookmarks', going: [a, b], list: listOf(a, c) });
    expect(names()).toEqual(['A', 'B', 'A', 'C']);
  });

  test('the foot leaves out what there is none of', () => {
    show({ counts: { read: 18, reading: 0, bookmarked: 0, queued: 0 } });
    expect(document.body.textContent).toContain('18 прочитано');
    expect(document.body.textContent).not.toMatch(/начато|в закладках/);
  });

  test('the foot counts the library, or says where it will be kept', () => {
    show();
    expect(document.body.textContent).toContain('214 прочитано · 9 начато · 31 в закладках');
    show({ counts: { read: 0, reading: 0, bookmarked: 0, queued: 0 } });
    expect(document.body.textContent).toContain('Всё хранится только в этом браузере');
  });

  test('and says when a backup was last saved, once there is something to lose', () => {
    const lastBackup = new Date(2026, 10, 22, 9).getTime();
    show({ lastBackup });
    expect(document.body.textContent).toContain('резервная копия: вчера');
    show({ lastBackup: new Date(2026, 10, 12).getTime() }, 'en');
    expect(document.body.textContent).toContain('backup: November 12');
    show({ lastBackup: 0 });
    expect(document.body.textContent).toContain('нет резервной копии');
    show({ lastBackup: 0, counts: { read: 0, reading: 0, bookmarked: 0, queued: 0 } });
    expect(document.body.textContent).not.toContain('копи');
  });
});
