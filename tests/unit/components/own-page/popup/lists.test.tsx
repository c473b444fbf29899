import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { aRow } from '../../../own-pages/factories';
import { all, click, find, nameOf, press } from '../../on-screen';
import { acts, counts, focus, listOf, show, useScreen } from './a-screen';

const yesterday = new Date(2026, 10, 22, 9, 30).getTime();
const focused = () => document.activeElement && nameOf(document.activeElement);

useScreen();

describe('the lists of the popup', () => {
  test('stand under the days, by the names of the language', () => {
    const list = listOf(aRow({ id: '2' }), aRow({ id: '1', at: yesterday }));
    const heads = () => [...document.querySelectorAll('h3')].map(head => head.textContent);
    show({ list });
    expect(heads()).toEqual(['Сегодня', 'Вчера']);
    show({ list }, 'en');
    expect(heads()).toEqual(['Today', 'Yesterday']);
  });

  test('put what another clock dated ahead under today', () => {
    const ahead = new Date(2027, 2, 1).getTime();
    show({ list: listOf(aRow({ id: '2', at: ahead }), aRow({ id: '1' })) });
    expect([...document.querySelectorAll('h3')].map(head => head.textContent)).toEqual(['Сегодня']);
  });

  test('are chosen by a click, or by arrows round and round', () => {
    show();
    click(find('tab', 'Закладки'));
    expect(acts.onTab).toHaveBeenLastCalledWith('bookmarks');
    focus(find('tab', 'История'));
    act(() => void press('ArrowLeft'));
    expect(acts.onTab).toHaveBeenLastCalledWith('queue');
  });

  test('are one stop of the Tab key: arrows lead from row to row', () => {
    const list = listOf(
      ...[3, 2, 1].map(number => aRow({ id: String(number), title: `№ ${number}` })),
    );
    show({ list });
    focus(find('link', '№ 3'));
    act(() => void press('ArrowDown'));
    expect(focused()).toBe('№ 2');
    const stops = all('link').filter(link => link.tabIndex === 0);
    expect(stops.map(nameOf)).toEqual(['№ 2']);
    act(() => void press('End'));
    expect(focused()).toBe('№ 1');
  });

  test('keep the focus when its row moves, and give it to the next when it is gone', () => {
    const [a, b, c] = ['A', 'B', 'C'].map((title, at) => aRow({ id: String(at + 1), title }));
    if (!a || !b || !c) throw new Error('three rows');
    show({ list: listOf(a, b, c) });
    focus(find('button', 'В закладки', 'B'));
    show({ list: listOf(b, a, c) });
    expect(document.activeElement).toBe(find('button', 'В закладки', 'B'));
    show({ list: listOf(a, b, c) });
    show({ list: listOf(a, c) });
    expect(document.activeElement).toBe(find('button', 'В закладки', 'C'));
  });

  test('take no focus back that the reader let go of: it would scroll there', async () => {
    const [a, b] = ['A', 'B'].map((title, at) => aRow({ id: String(at + 1), title }));
    if (!a || !b) throw new Error('two rows');
    show({ list: listOf(a, b) });
    focus(find('link', 'B'));
    await act(async () => find('link', 'B').blur());
    show({ list: listOf(b, a) });
    expect(document.activeElement).toBe(document.body);
    show({ list: listOf(a) });
    expect(document.activeElement).toBe(document.body);
  });

  test('never hold more than sixty rows in the document', () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => aRow({ id: String(10_000 - at) }));
    show({ list: listOf(...rows) });
    expect(document.querySelectorAll('[data-row]').length).toBeLessThan(60);
    expect(document.querySelector('[aria-setsize]')?.getAttribute('aria-setsize')).toBe('10000');
  });

  test('hold rows alone: empty space is no item of a list', () => {
    const rows = Array.from({ length: 300 }, (_, at) => aRow({ id: String(300 - at) }));
    show({ list: listOf(...rows), going: rows.slice(0, 2) });
    const items = [...document.querySelectorAll('ul > *')];
    expect(items.length).toBeGreaterThan(4);
    expect(items.filter(one => !one.matches('li[data-row]:not([role])'))).toEqual([]);
    const drawn = document.querySelectorAll('.row-list [data-row]').length;
    const { paddingBlockEnd } = document.querySelector<HTMLElement>('.row-list ul')?.style ?? {};
    expect(paddingBlockEnd).toBe(`${(298 - drawn) * 68}px`);
  });

  test.each([
    ['history', counts, 'Откройте статью прямо в карточке'],
    ['bookmarks', counts, 'Нажмите на загнутый уголок'],
    ['queue', counts, 'Всё отложенное прочитано'],
    ['queue', { ...counts, bookmarked: 0 }, 'Нажмите на загнутый уголок'],
  ] as const)('empty, %s teaches what to do and leads to an author', (tab, counts, sentence) => {
    show({ tab, counts, list: listOf() });
    expect(document.body.textContent).toContain(sentence);
    const link = find('link', 'Попробовать');
    expect(link.getAttribute('href')).toBe('https://example.test/users/derunat/');
  });

  test('empty, where the browser lets us do nothing, ask for that first', () => {
    show({ list: listOf(), notices: [{ kind: 'ungranted' }] });
    click(find('button', 'Разрешить доступ к habr.com'));
    expect(acts.onGrant).toHaveBeenCalledOnce();
    expect(all('link')).toEqual([]);
  });

  test('say nothing before they are known', () => {
    show({ list: { rows: [], more: false, known: false }, counts: undefined });
    expect(all('link')).toEqual([]);
  });

  test('come in one step with what stands above them: nothing pushes the tabs down later', () => {
    show({ going: undefined });
    expect(all('tab')).toEqual([]);
    show({ going: [aRow({ id: '9', title: 'Начатая' })] });
    expect(all('tab').length).toBe(3);
    expect(find('link', 'Начатая')).toBeDefined();
  });

  test('do not keep a search waiting', () => {
    show({ going: undefined, query: 'р' });
    expect(all('link').length).toBe(1);
  });
});
