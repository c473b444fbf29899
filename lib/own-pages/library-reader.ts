import { signal as createSignal, type ReadonlySignal } from '@preact/signals-core';
import type { Code, OwnLibrary } from '../library/contract/contract';

type Deps<Queries> = {
  library: Pick<OwnLibrary, 'ready'>;
  /** Begins all live queries of the page; `failed` is called when one of them fails. */
  read(failed: () => void, signal: AbortSignal): Queries | Promise<Queries>;
};

export type LibraryReader<Queries> = {
  /** The page's live queries; `undefined` until the library was ready once. */
  queries: ReadonlySignal<Queries | undefined>;
  /** Why the library cannot be read. */
  failure: { value: Code | undefined };
  /** Begins to read, or begins again: older queries end. */
  open(): Promise<void>;
};

/**
 * Reads the library in a page of the extension. Only the background creates and upgrades the database, so
 * nothing is read before the background says that the library is ready.
 */
export function createLibraryReader<Queries>(
  { library, read }: Deps<Queries>,
  signal: AbortSignal,
): LibraryReader<Queries> {
  const queries = createSignal<Queries | undefined>(undefined);
  const failure = createSignal<Code | undefined>(undefined);
  let ended = new AbortController();
  const open = async () => {
    ended.abort();
    ended = new AbortController();
    const until = AbortSignal.any([signal, ended.signal]);
    const failed = () => {
      if (!until.aborted) failure.value = 'storage';
    };
    const ready = await library.ready();
    if (until.aborted) return;
    failure.value = ready.ok ? undefined : ready.error.code;
    if (!ready.ok) return;
    const begun = await read(failed, until);
    if (!until.aborted) queries.value = begun;
  };
  return { queries, failure, open };
}
