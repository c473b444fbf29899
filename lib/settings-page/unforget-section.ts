import { signal as createSignal } from '@preact/signals-core';
import type { Library } from '../library/contract/contract';
import { type Runner, takeBack } from '../own-pages/send-steps';
import type { BringingBack, Forgotten } from './settings-state';

/** Bringing back what was forgotten, as the settings page shows it: an undo, so itself an act. */
export function createBringingBack(library: Pick<Library, 'undo'> & Runner) {
  const bringing = createSignal<BringingBack>({ phase: 'idle' });
  return {
    bringing,
    onBringBack: async (one: Forgotten) => {
      if (bringing.peek().phase === 'busy') return;
      bringing.value = { phase: 'busy' };
      const answer = await takeBack(library, one);
      bringing.value = answer.ok
        ? { phase: 'done', changed: answer.value.changed, left: answer.value.left }
        : { phase: 'failed', code: answer.error.code };
    },
  };
}
