import { signal as createSignal } from '@preact/signals-core';
import type { OwnLibrary } from '../library/contract/contract';
import type { Source } from '../lists/list-rows';
import { saveFile } from '../own-pages/save-file';
import { libraryReady } from '../own-pages/when-library-ready';
import { exportFile } from './export-files';
import { authorsOf } from './export-items';
import type { ExportRequest, ExportState } from './settings-state';

/** Files for other programs, as the settings page offers them. */
export function createExportSection(source: Source, library: Pick<OwnLibrary, 'ready'>) {
  const exporting = createSignal<ExportState>({ phase: 'idle' });
  const show = (changes: Partial<ExportState>) => {
    exporting.value = { ...exporting.peek(), ...changes };
  };
  return {
    exporting,
    /** Authors are many rows to read, so they are looked up when somebody wants one. */
    onAuthors: async () => {
      try {
        await libraryReady(library);
        show({ authors: await authorsOf(source) });
      } catch {
        show({ phase: 'failed' });
      }
    },
    onExport: async (wish: ExportRequest) => {
      show({ phase: 'busy' });
      try {
        await libraryReady(library);
        const { file, articles, withoutText = 0 } = await exportFile(source, wish, Date.now());
        if (file) saveFile(file);
        show(file ? { phase: 'saved', articles, withoutText } : { phase: 'none' });
      } catch {
        show({ phase: 'failed' });
      }
    },
  };
}
