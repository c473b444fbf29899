import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { ImportSection } from '../../../../../components/own-page/data/ImportSection';
import type { ImportState } from '../../../../../lib/import/import-state';
import { wordsIn } from '../../../words/texts';
import { all, nameOf } from '../../on-screen';
import { importActs } from './import-acts';

const acts = importActs();
const show = (importState: ImportState, lang: 'ru' | 'en' = 'ru') =>
  act(() =>
    render(
      <ImportSection words={wordsIn(lang)} {...{ importState, acts, snapshots: [], now: 0 }} />,
      document.body,
    ),
  );
const run = (share: number, lang?: 'ru' | 'en') =>
  show({ phase: 'running', verb: 'add', share }, lang);
/** What a screen reader is told by itself: what is hidden from it left out. */
function said(): string {
  const status = all('status')[0]?.cloneNode(true) as HTMLElement;
  for (const hidden of status.querySelectorAll('[aria-hidden]')) hidden.remove();
  return status.textContent ?? '';
}

afterEach(() => act(() => render(null, document.body)));

test('a file that is taken in shows how far it is, and does not say it at every step', () => {
  run(0.34);
  const before = said();
  expect(document.body.textContent).toMatch(/Добавляется: 34\s%/);
  run(0.35);
  expect(document.body.textContent).toMatch(/Добавляется: 35\s%/);
  expect([before, said()]).toEqual(['Добавляется', 'Добавляется']);
  run(0.35, 'en');
  expect(document.body.textContent).toContain('Adding: 35%');
});

test('its progress bar has a name without a number, which the bar itself tells', () => {
  run(0.34);
  const bar = document.querySelector('progress');
  expect([bar?.getAttribute('aria-label'), bar?.value]).toEqual(['Добавляется', 0.34]);
});

test('a file that was refused is closed: what was loaded before can be undone again', () => {
  show({ phase: 'refused', code: 'notJson' });
  expect(all('button').map(nameOf)).toEqual(['Закрыть']);
  all('button')[0]?.click();
  expect(acts.onClose).toHaveBeenCalledOnce();
});

test('what stopped offers to be put back or kept where something came, else to be closed', () => {
  show({ phase: 'failed', code: 'full', canUndo: true });
  expect(all('button').map(nameOf)).toEqual(['Вернуть как было', 'Оставить']);
  show({ phase: 'failed', code: 'running', canUndo: false });
  expect(all('button').map(nameOf)).toEqual(['Закрыть']);
});
