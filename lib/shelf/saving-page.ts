import { signal as createSignal } from '@preact/signals-core';
import type { OwnLibrary } from '../library/contract';
import type { Database } from '../library/store/database';
import { saveAs } from './save-as';
import { backupOf } from './saving';

/** Saving a backup, as the settings page shows it. */
export function createSaving(db: Database, library: Pick<OwnLibrary, 'ready'>, app: string) {
  const saving = createSignal<'idle' | 'busy' | 'saved' | 'failed'>('idle');
  const onSave = async () => {
    saving.value = 'busy';
    // Only the background creates the database; a page that opened it first would make an empty one.
    const ready = await library.ready();
    try {
      if (!ready.ok) throw new Error(ready.error.code);
      saveAs(await backupOf(db, app, Date.now()));
      saving.value = 'saved';
    } catch {
      saving.value = 'failed';
    }
  };
  return { saving, onSave };
}
