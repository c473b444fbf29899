import { signal as createSignal } from '@preact/signals-core';
import type { OwnLibrary } from '../library/contract/contract';
import type { Source } from '../lists/list-rows';
import { saveAs } from '../own-pages/save-file';
import { opened } from '../own-pages/when-library-ready';
import { exported } from './export-files';
import { authorsOf } from './export-items';
import type { Exporting, Wish } from './settings-state';

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
        const { file, articles, withoutText = 0 } = await exported(source, wish, Date.now());
        if (file) saveAs(file);
        show(file ? { phase: 'saved', articles, withoutText } : { phase: 'none' });
      } catch {
        show({ phase: 'failed' });
      }
    },
  };
}
