import { computed, signal as createSignal, type ReadonlySignal } from '@preact/signals-core';
import type { Answer, Code, OwnLibrary } from '../library/contract/contract';
import type { Database } from '../library/store/base/database';
import { readNote } from '../library/store/base/derived-records';
import { watch } from '../lists/live-query';
import type { Change, Choices } from '../settings/settings-table';
import { createForgotten } from './forgotten-articles';
import type { Forgotten, Kept, Request } from './settings-state';
import { keptIn, requestsIn } from './storage-used';

export type SettingsState = {
  choices: Choices;
  /** Why the library cannot be read, or did not do what it was asked for last. */
  failure: Code | undefined;
  /** `undefined` until it is known, as the requests are. */
  kept: Kept | undefined;
  requests: { newest: Request[]; total: number } | undefined;
  /** Everything was cleared, and can be brought back. */
  canReturn: boolean;
  /** What was forgotten and can be brought back, newest first. */
  forgotten: readonly Forgotten[];
};

type Around = {
  db: Database;
  library: Pick<OwnLibrary, 'ready' | 'deleteSpareTexts' | 'clearRequests'>;
  /** Reads all choices, keeps one, tells when one was changed in whichever tab. */
  choices: { read(): Promise<Choices>; write: Change; follow(hear: () => void): void };
};

/** The settings page's life; `undefined` until the choices are read. */
export async function createSettingsPage(around: Around, signal: AbortSignal) {
  const { library } = around;
  const choices = createSignal(await around.choices.read());
  around.choices.follow(async () => {
    choices.value = await around.choices.read();
  });
  const { room, failure, told, open } = createDoor(around, signal);
  await open();
  const state: ReadonlySignal<SettingsState> = computed(() => ({
    choices: choices.value,
    failure: failure.value,
    kept: room.value?.kept.value,
    requests: room.value?.requests.value,
    canReturn: room.value?.cleared.value !== undefined,
    forgotten: room.value?.forgotten.value ?? [],
  }));
  const onChange: Change = (name, value) => {
    choices.value = { ...choices.peek(), [name]: value };
    around.choices.write(name, value);
  };
  return {
    state,
    acts: {
      onChange,
      onRetry: () => void open(),
      onDropCopies: () => void told(library.deleteSpareTexts()),
      onClearRequests: () => void told(library.clearRequests()),
    },
  };
}

/** Only the background creates the database; where it cannot, the choices are there all the same. */
function createDoor({ db, library }: Around, signal: AbortSignal) {
  const room = createSignal<ReturnType<typeof createRoom> | undefined>(undefined);
  const failure = createSignal<Code | undefined>(undefined);
  let ended = new AbortController();
  const open = async () => {
    ended.abort();
    ended = new AbortController();
    const until = AbortSignal.any([signal, ended.signal]);
    const ready = await library.ready();
    if (until.aborted) return;
    failure.value = ready.ok ? undefined : ready.error.code;
    const failed = () => {
      failure.value = 'storage';
    };
    if (ready.ok) room.value = createRoom(db, failed, until);
  };
  /** What was not done is said. */
  const told = async (asked: Promise<Answer<unknown>>) => {
    const answer = await asked;
    failure.value = answer.ok ? undefined : answer.error.code;
  };
  return { room, failure, told, open };
}

/** What is read of an open library, live until the signal. */
function createRoom(db: Database, failed: () => void, signal: AbortSignal) {
  const look = <T>(query: (from: Database) => Promise<T>) => watch(() => query(db), failed, signal);
  return {
    kept: look(keptIn),
    requests: look(requestsIn),
    cleared: look(from => readNote(from, 'cleared')),
    forgotten: look(createForgotten()),
  };
}
