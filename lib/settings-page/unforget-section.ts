import { signal as createSignal } from '@preact/signals-core';
import type { Library } from '../library/contract/contract';
import { type Runner, takeBack } from '../own-pages/send-steps';
import type { Forgotten, UnforgetState } from './settings-state';

/** Unforgetting articles, as the settings page shows it. It is an undo, so it is itself an act. */
export function createUnforgetSection(library: Pick<Library, 'undo'> & Runner) {
  const unforgetState = createSignal<UnforgetState>({ phase: 'idle' });
  return {
    unforgetState,
    onUnforget: async (one: Forgotten) => {
      if (unforgetState.peek().phase === 'busy') return;
      unforgetState.value = { phase: 'busy' };
      const answer = await takeBack(library, one);
      unforgetState.value = answer.ok
        ? { phase: 'done', changed: answer.value.changed, left: answer.value.left }
        : { phase: 'failed', code: answer.error.code };
    },
  };
}
