import { describe, expect, test } from 'vitest';
import { aRow } from '../../../own-pages/factories';
import { all, click, find, nameOf } from '../../on-screen';
import { acts, listOf, show, title, useScreen } from './a-screen';

useScreen();

describe('a row of the popup', () => {
  test('leads to the article and tells what it is', () => {
    show();
    expect(find('link', title).getAttribute('href')).toBe('https://example.test/795001/');
    expect(document.body.textContent).toContain('derunat · 4 мин · 18:03');
  });

  test('changes the marks by buttons that say what they are about', () => {
    const row = aRow({ title, view: { bookmarked: true } });
    show({ list: listOf(row) });
    expect(find('button', 'В закладки', title).getAttribute('aria-pressed')).toBe('true');
    expect(find('button', 'Прочитано', title).getAttribute('aria-pressed')).toBe('false');
    click(find('button', 'В закладки', title));
    expect(acts.onBookmark).toHaveBeenCalledWith(row);
    click(find('button', 'Прочитано', title));
    expect(acts.onRead).toHaveBeenCalledWith(row);
  });

  test.each([
    ['unread', 'Не прочитано', 'Unread'],
    ['reading', 'Начато, 43 %', 'Started, 43%'],
  ] as const)('%s is told by a marker, in both languages', (state, ru, en) => {
    const list = listOf(aRow({ view: { state, percent: 43 } }));
    show({ list });
    expect(all('img').map(nameOf)).toEqual([ru]);
    show({ list }, 'en');
    expect(all('img').map(nameOf)).toEqual([en]);
  });

  test('read is told by the pressed button alone', () => {
    show({ list: listOf(aRow({ title, view: { state: 'read', percent: 100 } })) });
    expect(all('img')).toEqual([]);
    expect(find('button', 'Прочитано', title).getAttribute('aria-pressed')).toBe('true');
  });

  test('in the middle of an article it tells what is left', () => {
    show({ list: listOf(aRow({ minutes: 9, view: { state: 'reading', percent: 43 } })) });
    expect(document.body.textContent).toContain('ещё 6 мин');
  });

  test('an article of which only the number is known is named by it', () => {
    const { title: _, ...row } = aRow();
    show({ list: listOf(row) });
    expect(find('link', 'Статья № 795001')).toBeDefined();
  });
});
