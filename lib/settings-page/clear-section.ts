import { signal as createSignal } from '@preact/signals-core';
import type { OwnLibrary } from '../library/contract/contract';
import type { Clearing } from './settings-state';

type Library = Pick<OwnLibrary, 'clear' | 'unclear'>;

/** Clearing everything, and bringing it back, as the settings page shows it. */
export function createClearing(library: Library) {
  const step = createSignal<Clearing>('idle');
  const run = async (ask: Library['clear']) => {
    step.value = 'busy';
    let answer = await ask();
    // Much of it takes longer than one answer may.
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
