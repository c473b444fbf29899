import { computed, signal as createSignal, type ReadonlySignal } from '@preact/signals-core';
import type { Change, Choices, Forgotten, Kept, Request } from '../../components/settings/state';
import type { OwnLibrary } from '../library/contract';
import type { Database } from '../library/store/database';
import { readNote } from '../library/store/notes';
import { createForgotten } from './forgotten';
import { keptIn, requestsIn } from './kept';
import { watch } from './watch';

export type SettingsState = {
  choices: Choices;
  kept: Kept;
  requests: { newest: Request[]; total: number };
  /** Everything was cleared, and can be brought back. */
  canReturn: boolean;
  /** What was forgotten and can be brought back, newest first. */
  forgotten: readonly Forgotten[];
};

type Around = {
  db: Database;
  library: Pick<OwnLibrary, 'ready' | 'dropCopies' | 'clearRequests'>;
  /** Reads all choices, keeps one, tells when one was changed in whichever tab. */
  choices: { read(): Promise<Choices>; write: Change; follow(hear: () => void): void };
};

const nothing: Kept = {
  known: 0,
  bookmarked: 0,
  entries: 0,
  copies: { count: 0, bytes: 0, pinnedBytes: 0 },
};

/** The settings page's life; `undefined` until the choices are read. */
export async function createSettingsPage(around: Around, signal: AbortSignal) {
  const { db, library } = around;
  const choices = createSignal(await around.choices.read());
  around.choices.follow(async () => {
    choices.value = await around.choices.read();
  });
  // Only the background creates the database; where it cannot, the choices are there all the same.
  const ready = await library.ready();
  const look = <T>(query: (from: Database) => Promise<T>) =>
    ready.ok
      ? watch(
          () => query(db),
          () => {},
          signal,
        )
      : createSignal<T | undefined>(undefined);
  const kept = look(keptIn);
  const requests = look(requestsIn);
  const cleared = look(db => readNote(db, 'cleared'));
  const forgotten = look(createForgotten());
  const state: ReadonlySignal<SettingsState> = computed(() => ({
    choices: choices.value,
    kept: kept.value ?? nothing,
    requests: requests.value ?? { newest: [], total: 0 },
    canReturn: cleared.value !== undefined,
    forgotten: forgotten.value ?? [],
  }));
  const onChange: Change = (name, value) => {
    choices.value = { ...choices.peek(), [name]: value };
    around.choices.write(name, value);
  };
  return {
    state,
    acts: {
      onChange,
      onDropCopies: () => void library.dropCopies(),
      onClearRequests: () => void library.clearRequests(),
    },
  };
}
