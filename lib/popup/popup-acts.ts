import { signal as createSignal, type ReadonlySignal } from '@preact/signals-core';
import type { Act, Answer, Code, Library } from '../library/contract/contract';
import type { Stamp } from '../library/model';
import { type Runner, takeBack } from '../own-pages/send-steps';
import {
  type ActToast,
  gatherActs,
  markAct,
  type Undone,
  undoActs,
  undoToast,
} from '../reader-acts/act-toasts';
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
  /** Tells of an act, together with others of its kind. */
  tell(act: Parameters<typeof gatherActs>[1]): void;
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
  const act = async (row: Row, what: Act, said: ActToast) => {
    const done = await valueOrFailure(library.act({ act: crypto.randomUUID(), what }));
    if (done?.entry) tell({ said, articles: [row], entry: done.entry });
  };
  const tell: RowActions['tell'] = next => {
    const standing = toast.peek();
    showToast(gatherActs(standing && !('undone' in standing) ? standing : undefined, next));
  };
  const mark = (row: Row, kind: 'read' | 'bookmark', value: boolean) => {
    const { what, said } = markAct(kind, [row.id], value);
    void act(row, what, said);
  };
  const tellUndone = (undone: Undone | undefined) =>
    undone && showToast({ said: undoToast(undone), undone });
  return {
    toast,
    failure,
    showToast,
    tell,
    read: row => mark(row, 'read', row.view.state !== 'read'),
    bookmark: row => mark(row, 'bookmark', !row.view.bookmarked),
    forget: row => act(row, { kind: 'forget', ids: [row.id] }, 'forgotten'),
    async undo() {
      const standing = toast.peek();
      if (!standing || 'undone' in standing || standing.entries.length === 0) return;
      showToast(undefined);
      const undo = (of: Stamp) => valueOrFailure(library.undo({ act: crypto.randomUUID(), of }));
      tellUndone(await undoActs(standing.entries, undo));
    },
    async undoAct(act) {
      showToast(undefined);
      tellUndone(await valueOrFailure(takeBack(library, act)));
    },
  };
}
