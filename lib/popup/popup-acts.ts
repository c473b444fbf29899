import { signal as createSignal, type ReadonlySignal } from '@preact/signals-core';
import type { Act, Answer, Code, Library } from '../library/contract/contract';
import type { Stamp } from '../library/model';
import { type Runner, takeBack } from '../own-pages/send-steps';
import { type ActToast, markAct, undoToast } from '../reader-acts/act-toasts';
import type { HistoryAct, Row, Toast } from './popup-state';

export type RowActions = {
  toast: ReadonlySignal<Toast | undefined>;
  /** Why the last act failed. */
  failure: ReadonlySignal<Code | undefined>;
  read(row: Row): void;
  bookmark(row: Row): void;
  forget(row: Row): void;
  undo(): void;
  /** Undoes an earlier act; articles that were changed since are left, and the toast says so. */
  undoAct(act: HistoryAct): void;
  /** Shows a toast, or removes it. */
  showToast(toast: Toast | undefined): void;
};

/** The acts that the reader does on rows. The lists change when the library has stored an act. */
export function createRowActions(library: Pick<Library, 'act' | 'undo'> & Runner): RowActions {
  const toast = createSignal<Toast | undefined>(undefined);
  const failure = createSignal<Code | undefined>(undefined);
  const showToast = (next: Toast | undefined) => {
    toast.value = next;
  };
  /** The answer's value; `undefined` after an error, which is then shown. */
  const valueOrFailure = async <T>(call: Promise<Answer<T>>): Promise<T | undefined> => {
    const answer = await call;
    failure.value = answer.ok ? undefined : answer.error.code;
    return answer.ok ? answer.value : undefined;
  };
  const act = async ({ title }: Row, what: Act, said: ActToast) => {
    const done = await valueOrFailure(library.act({ act: crypto.randomUUID(), what }));
    if (done?.entry) showToast({ said, entry: done.entry, ...(title && { about: title }) });
  };
  const mark = (row: Row, kind: 'read' | 'bookmark', value: boolean) => {
    const { what, said } = markAct(kind, [row.id], value);
    void act(row, what, said);
  };
  const undo = async (what: { handle: Stamp; entries: number }) => {
    showToast(undefined);
    const undone = await valueOrFailure(takeBack(library, what));
    if (!undone) return;
    const { changed, left } = undone;
    showToast({ said: undoToast(undone), undone: { changed, left } });
  };
  return {
    toast,
    failure,
    showToast,
    read: row => mark(row, 'read', row.view.state !== 'read'),
    bookmark: row => mark(row, 'bookmark', !row.view.bookmarked),
    forget: row => act(row, { kind: 'forget', ids: [row.id] }, 'forgotten'),
    undo: () => {
      const handle = toast.peek()?.entry;
      if (handle) void undo({ handle, entries: 1 });
    },
    undoAct: act => void undo(act),
  };
}
