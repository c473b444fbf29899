import { signal as createSignal } from '@preact/signals-core';
import { type Deps as ChosenFileDeps, createChosenFile } from './chosen-file';
import { createImportDriver, type DriverDeps } from './drive-import';
import type { ImportActs, ImportState, Snapshot } from './import-state';

type Deps = DriverDeps & Omit<ChosenFileDeps, 'state'>;

/** The import of a file, as the settings page shows it: a preview, then progress, then one undo. */
export function createImportSection(deps: Deps) {
  const state = createSignal<ImportState>({ phase: 'idle' });
  const snapshots = createSignal<readonly Snapshot[]>([]);
  const driver = createImportDriver(deps, next => {
    state.value = next;
  });
  const file = createChosenFile({ ...deps, state });
  const acts: ImportActs = {
    ...file.acts,
    onStart: () => {
      const toSend = file.toSend();
      if (toSend) void driver.start(toSend.verb, toSend.steps);
    },
    onCancel: driver.cancel,
    onUndo: () => void driver.undo(),
    onKeep: () => void driver.keep(),
    onClose: () => void driver.showLastRun(),
  };
  // If the reader has already chosen a file, the previous run's state does not overwrite it.
  deps.library.ready().then(async ({ ok }) => {
    if (ok) await driver.showLastRun(() => state.peek().phase === 'idle');
    snapshots.value = await deps.snapshots.list().catch(() => []);
  });
  return { state, snapshots, acts };
}
