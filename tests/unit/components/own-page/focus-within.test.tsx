import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { BackupSection } from '../../../../components/own-page/data/BackupSection';
import { ClearSection } from '../../../../components/own-page/data/ClearSection';
import { WelcomePage } from '../../../../components/own-page/welcome/WelcomePage';
import { defaultChoices } from '../../../../lib/settings/settings-table';
import type { BackupProgress, ClearStep } from '../../../../lib/settings-page/settings-state';
import { wordsIn } from '../../words/texts';
import { find } from '../on-screen';

const words = wordsIn('ru');
const on = { onSave: vi.fn(), onAsk: vi.fn(), onClear: vi.fn(), onUnclear: vi.fn() };
const draw = (page: Parameters<typeof render>[0]) => act(() => render(page, document.body));
const clearing = (step: ClearStep, canReturn = false) =>
  draw(<ClearSection {...{ words, step, canReturn, backupProgress: { phase: 'idle' } }} {...on} />);
const backupProgress = (phase: BackupProgress['phase']) =>
  draw(
    <BackupSection
      {...{
        words,
        backupProgress: { phase },
        last: 0,
        now: 1,
        choices: defaultChoices,
        isBarred: false,
      }}
      onSave={on.onSave}
      onChange={vi.fn()}
      onAllow={vi.fn()}
    />,
  );
const focused = () => document.activeElement;
/** What browsers do some time after it was switched off; the one of these tests does not. */
function fallsOut(button: HTMLElement) {
  const isOff = button.matches(':disabled');
  button.toggleAttribute('disabled', false);
  button.blur();
  button.toggleAttribute('disabled', isOff);
}

afterEach(() => draw(null));

describe('the focus', () => {
  test('stays in its section when what was pressed makes room for something else', () => {
    clearing('idle');
    find('button', 'Удалить всё…').focus();
    clearing('asked');
    expect(focused()?.id).toBe('clear');
    find('button', 'Не удалять').focus();
    clearing('idle');
    expect(focused()?.id).toBe('clear');
  });

  test('comes back to a button that was switched off while it was at work', () => {
    backupProgress('idle');
    const button = find('button', 'Сохранить резервную копию');
    button.focus();
    backupProgress('busy');
    fallsOut(button);
    backupProgress('busy');
    expect(focused()).toBe(document.body);
    backupProgress('saved');
    expect(focused()).toBe(button);
  });

  test('is left alone where the reader has turned elsewhere', () => {
    backupProgress('idle');
    const button = find('button', 'Сохранить резервную копию');
    button.focus();
    fallsOut(button);
    backupProgress('busy');
    backupProgress('saved');
    expect(focused()).toBe(document.body);
  });

  test('stays on the page of a new reader when access was given', () => {
    const welcome = (granted: boolean) =>
      draw(<WelcomePage {...{ words, granted }} tryAt="/a" dataAt="/b" onGrant={vi.fn()} />);
    welcome(false);
    find('button', 'Разрешить доступ к habr.com').focus();
    welcome(true);
    expect(focused()?.localName).toBe('main');
  });
});
