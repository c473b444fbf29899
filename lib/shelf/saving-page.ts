import { signal as createSignal } from '@preact/signals-core';
import type { Ms } from '../habr/facts';
import type { OwnLibrary } from '../library/contract';
import type { Database } from '../library/store/database';
import { opened } from './opened';
import { saveAs } from './save-as';
import { backupOf } from './saving';

type Deps = {
  db: Database;
  library: Pick<OwnLibrary, 'ready'>;
  /** Version of the extension. */
  app: string;
  /** When a backup was last saved, ms; 0: never. */
  last: { get(): Promise<Ms>; set(at: Ms): Promise<void>; follow(hear: () => void): void };
};

/** Saving a backup, as the settings page shows it. */
export function createSaving({ db, library, app, last }: Deps) {
  const saving = createSignal<'idle' | 'busy' | 'saved' | 'failed'>('idle');
  const lastAt = createSignal<Ms>(0);
  const look = async () => {
    lastAt.value = await last.get();
  };
  void look();
  last.follow(look);
  const onSave = async () => {
    saving.value = 'busy';
    try {
      await opened(library);
      const now = Date.now();
      saveAs(await backupOf(db, app, now));
      await last.set(now);
      saving.value = 'saved';
    } catch {
      saving.value = 'failed';
    }
  };
  return { saving, lastAt, onSave };
}
