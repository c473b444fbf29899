import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { ExportSection } from '../../../../../components/own-page/data/ExportSection';
import type { ExportState } from '../../../../../lib/settings-page/settings-state';
import { wordsIn } from '../../../words/texts';

const onAuthors = vi.fn();
const onExport = vi.fn();
const show = (exporting: ExportState) =>
  act(() =>
    render(
      <ExportSection words={wordsIn('ru')} {...{ exporting, onAuthors, onExport }} />,
      document.body,
    ),
  );
const choose = (name: string) =>
  act(() => {
    const option = [...document.querySelectorAll('option')].find(one => one.text === name);
    const list = option?.closest('select');
    if (!option || !list) throw new Error(`there is no «${name}»`);
    list.value = option.value;
    list.dispatchEvent(new Event('change'));
  });
const button = () => [...document.querySelectorAll('button')].at(-1);

afterEach(() => {
  act(() => render(null, document.body));
  vi.clearAllMocks();
});

test('authors are looked up when one is wanted; the first is offered', () => {
  show({ phase: 'idle' });
  choose('Одного автора');
  expect(onAuthors).toHaveBeenCalledOnce();
  expect(button()?.disabled).toBe(true);
  show({ phase: 'idle', authors: [{ login: 'derunat', articles: 18 }] });
  expect(document.getElementById('export-author')?.textContent).toContain('derunat · 18 статей');
  button()?.click();
  const which = { author: 'derunat' };
  expect(onExport).toHaveBeenCalledWith({ format: 'markdown', which });
});

test('that there are no authors is said once it is known', () => {
  show({ phase: 'idle' });
  choose('Одного автора');
  expect(document.body.textContent).not.toContain('Таких статей пока нет');
  show({ phase: 'idle', authors: [] });
  expect(document.body.textContent).toContain('Таких статей пока нет');
});

test('the message counts the articles, and those without their text', () => {
  show({ phase: 'saved', articles: 10, withoutText: 4 });
  expect(document.body.textContent?.replaceAll(/\s/g, ' ')).toMatch(
    /10 статей\. Без текста, потому что он не сохранён: 4 статьи\./,
  );
  show({ phase: 'saved', articles: 10, withoutText: 0 });
  expect(document.body.textContent).not.toContain('Без текста');
});
