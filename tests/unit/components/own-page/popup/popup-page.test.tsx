import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import type { ArticleId } from '../../../../../lib/habr/facts';
import type { Stamp } from '../../../../../lib/library/model';
import { aRow } from '../../../own-pages/factories';
import { all, click, find, nameOf, press } from '../../on-screen';
import { acts, focus, listOf, show, title, useScreen } from './a-screen';

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

  test('is reached by / also before anything has the focus, as when the popup opens', () => {
    show();
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
