import { signal as createSignal } from '@preact/signals-core';
import type { OwnLibrary } from '../library/contract/contract';
import type { ClearStep } from './settings-state';

type Library = Pick<OwnLibrary, 'clear' | 'unclear'>;

/** Clearing the library, and undoing that, as the settings page shows it. */
export function createClearSection(library: Library) {
  const step = createSignal<ClearStep>('idle');
  const run = async (ask: Library['clear']) => {
    step.value = 'busy';
    let answer = await ask();
    // A large library takes longer than one call may, so the call is repeated until it is done.
    while (answer.ok && !answer.value.done) answer = await ask();
    step.value = answer.ok ? 'idle' : 'failed';
  };
  return {
    step,
    onAsk: (asked: boolean) => {
      step.value = asked ? 'asked' : 'idle';
    },
    onClear: () => void run(library.clear),
    onUnclear: () => void run(library.unclear),
  };
}
