import { signal as createSignal } from '@preact/signals-core';
import { saveFile } from '../own-pages/save-file';
import type { Change, Choices, SettingName, SettingsFileRead } from '../settings/settings-table';
import type { SettingsFileState } from './settings-state';

type Deps = {
  choices: () => Choices;
  change: Change;
  make: (choices: Choices, now: number) => File;
  read: (file: Blob) => Promise<SettingsFileRead>;
};

/** Export and import of the settings themselves: a preview first, and one undo. */
export function createSettingsFileSection({ choices, change, make, read }: Deps) {
  const fileState = createSignal<SettingsFileState>({ phase: 'idle' });
  const set = (values: Partial<Choices>) => {
    // The browser asks for a permission only during the click, so what may need one goes first.
    const names = (Object.keys(values) as SettingName[]).sort(permissionFirst);
    for (const name of names) change(name, values[name] as never);
  };
  return {
    fileState,
    onSaveSettings: () => {
      saveFile(make(choices(), Date.now()));
      fileState.value = { phase: 'saved' };
    },
    onSettingsFile: async (file: Blob) => {
      const said = await read(file);
      fileState.value = said.ok ? { phase: 'preview', ...said } : { phase: 'refused', ...said };
    },
    onApply: () => {
      const state = fileState.peek();
      if (state.phase !== 'preview') return;
      const after = differing(state.wanted, choices());
      const before = picked(choices(), Object.keys(after) as SettingName[]);
      set(after);
      fileState.value = { phase: 'done', before, after };
    },
    onUndoSettings: () => {
      const state = fileState.peek();
      if (state.phase !== 'done') return;
      const now = choices();
      // What the reader has changed since stays as it is.
      const names = (Object.keys(state.before) as SettingName[]).filter(
        name => now[name] === state.after[name],
      );
      set(picked(state.before, names));
      fileState.value = { phase: 'undone' };
    },
    onCloseSettings: () => {
      fileState.value = { phase: 'idle' };
    },
  };
}

/** Those of the wanted values that would change something. */
export const differing = (wanted: Partial<Choices>, now: Choices): Partial<Choices> =>
  picked(
    wanted,
    (Object.keys(wanted) as SettingName[]).filter(name => wanted[name] !== now[name]),
  );

const picked = (values: Partial<Choices>, names: readonly SettingName[]): Partial<Choices> =>
  Object.fromEntries(names.map(name => [name, values[name]]));

const permissionFirst = (one: SettingName, other: SettingName): number =>
  Number(other === 'autoBackup') - Number(one === 'autoBackup');
