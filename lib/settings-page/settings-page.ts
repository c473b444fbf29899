import { computed, signal as createSignal, type ReadonlySignal } from '@preact/signals-core';
import type { Answer, Code, OwnLibrary } from '../library/contract/contract';
import type { Database } from '../library/store/base/database';
import { type Report, readNote } from '../library/store/base/derived-records';
import { watch } from '../lists/live-query';
import { createLibraryReader } from '../own-pages/library-reader';
import type { Change, Choices } from '../settings/settings-table';
import { createForgotten } from './forgotten-articles';
import type { Forgotten, RequestLine, StorageUsed } from './settings-state';
import { requestsIn, storageUsedIn } from './storage-used';

export type SettingsState = {
  choices: Choices;
  /** Why the library cannot be read, or why the last command failed. */
  failure: Code | undefined;
  /** `undefined` until it is known, as the requests are. */
  kept: StorageUsed | undefined;
  requests: { newest: RequestLine[]; total: number } | undefined;
  /** Everything was cleared, and that can be undone. */
  canReturn: boolean;
  /** Acts of forgetting that can be undone, newest first. */
  forgotten: readonly Forgotten[];
  /** Of pages of the site that the extension did not understand. */
  reports: readonly Report[];
};

type Deps = {
  db: Database;
  library: Pick<OwnLibrary, 'ready' | 'deleteSpareTexts' | 'clearRequests'>;
  /** Reads all settings, stores one, calls `hear` after a change in any tab. */
  choices: { read(): Promise<Choices>; write: Change; follow(hear: () => void): void };
};

/** What the settings page shows and does. Resolves when the settings are read. */
export async function createSettingsPage(deps: Deps, signal: AbortSignal) {
  const { library } = deps;
  const choices = createSignal(await deps.choices.read());
  deps.choices.follow(async () => {
    choices.value = await deps.choices.read();
  });
  const read = (failed: () => void, until: AbortSignal) => createQueries(deps.db, failed, until);
  const { queries, failure, open } = createLibraryReader({ library, read }, signal);
  await open();
  const state: ReadonlySignal<SettingsState> = computed(() => ({
    choices: choices.value,
    failure: failure.value,
    kept: queries.value?.kept.value,
    requests: queries.value?.requests.value,
    canReturn: queries.value?.cleared.value !== undefined,
    forgotten: queries.value?.forgotten.value ?? [],
    reports: queries.value?.reports.value ?? [],
  }));
  const onChange: Change = (name, value) => {
    choices.value = { ...choices.peek(), [name]: value };
    deps.choices.write(name, value);
  };
  const report = async (asked: Promise<Answer<unknown>>) => {
    const answer = await asked;
    failure.value = answer.ok ? undefined : answer.error.code;
  };
  return {
    state,
    acts: {
      onChange,
      onRetry: () => void open(),
      onDropCopies: () => void report(library.deleteSpareTexts()),
      onClearRequests: () => void report(library.clearRequests()),
    },
  };
}

/** What the page reads of the library, live until the signal. */
function createQueries(db: Database, failed: () => void, signal: AbortSignal) {
  const live = <T>(query: (from: Database) => Promise<T>) => watch(() => query(db), failed, signal);
  return {
    kept: live(storageUsedIn),
    requests: live(requestsIn),
    cleared: live(from => readNote(from, 'cleared')),
    forgotten: live(createForgotten()),
    reports: live(from => readNote(from, 'health')),
  };
}
