import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { BackupSection } from '../../../../../components/own-page/data/BackupSection';
import { ClearSection } from '../../../../../components/own-page/data/ClearSection';
import { defaultChoices } from '../../../../../lib/settings/settings-table';
import { wordsIn } from '../../../words/texts';

const words = wordsIn('ru');
const now = new Date(2026, 10, 23, 20, 0).getTime();
const at = { backupProgress: { phase: 'idle' as const }, onSave() {}, onAllow() {} };
const choosing = { choices: defaultChoices, onChange() {} };
const textOf = (page: Parameters<typeof render>[0]) => {
  act(() => render(page, document.body));
  return document.body.textContent?.replaceAll(/\s/g, ' ') ?? '';
};

afterEach(() => act(() => render(null, document.body)));

test('that there was no backup is said when it is known, and not before', () => {
  const data = (last: number | undefined) =>
    textOf(<BackupSection {...{ words, now, last, isBarred: false, ...at, ...choosing }} />);
  expect(data(undefined)).not.toContain('Резервной копии ещё нет');
  expect(data(0)).toContain('Резервной копии ещё нет');
  expect(data(now - 86_400_000)).toContain('Последняя резервная копия: вчера, 20:00.');
});

test('that the browser forbids the backups that make themselves is said, with the way out', () => {
  const onAllow = vi.fn();
  const shown = { words, now, last: now - 86_400_000, ...choosing, ...at, onAllow };
  expect(textOf(<BackupSection {...shown} isBarred={false} />)).not.toContain('не разрешает');
  expect(textOf(<BackupSection {...shown} isBarred />)).toContain('копии не делаются');
  document.querySelector<HTMLElement>('[role="alert"] button')?.click();
  expect(onAllow).toHaveBeenCalledOnce();
});

test('what came of the backup that is offered before deleting is said beside the button', () => {
  const asked = (phase: 'busy' | 'saved' | 'failed') =>
    textOf(
      <ClearSection
        {...{ words, step: 'asked', canReturn: false, backupProgress: { phase } }}
        {...{ onSave: vi.fn(), onAsk: vi.fn(), onClear: vi.fn(), onUnclear: vi.fn() }}
      />,
    );
  expect(asked('busy')).toContain('Файл собирается…');
  expect(asked('saved')).toContain('Резервная копия сохранена в «Загрузки».');
  expect(asked('failed')).toContain('Резервную копию собрать не удалось.');
});
