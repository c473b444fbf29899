import { signal as createSignal } from '@preact/signals-core';
import type { Exporting, Wish } from '../../components/settings/state';
import type { OwnLibrary } from '../library/contract';
import { exported } from './exporting';
import { authorsOf } from './items';
import { opened } from './opened';
import type { Source } from './rows';
import { saveAs } from './save-as';

/** Files for other programs, as the settings page offers them. */
export function createExporting(source: Source, library: Pick<OwnLibrary, 'ready'>) {
  const exporting = createSignal<Exporting>({ phase: 'idle' });
  const show = (changes: Partial<Exporting>) => {
    exporting.value = { ...exporting.peek(), ...changes };
  };
  return {
    exporting,
    /** Authors are many rows to read, so they are looked up when somebody wants one. */
    onAuthors: async () => {
      try {
        await opened(library);
        show({ authors: await authorsOf(source) });
      } catch {
        show({ phase: 'failed' });
      }
    },
    onExport: async (wish: Wish) => {
      show({ phase: 'busy' });
      try {
        await opened(library);
        const { file, articles } = await exported(source, wish, Date.now());
        if (file) saveAs(file);
        show(file ? { phase: 'saved', articles } : { phase: 'none' });
      } catch {
        show({ phase: 'failed' });
      }
    },
  };
}
