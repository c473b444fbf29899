import { vi } from 'vitest';
import type { PopupState, Row } from '../../../components/popup/state';
import type { OwnLibrary } from '../../../lib/library/contract';
import type { Caller } from '../../../lib/library/store/caller';
import { Database } from '../../../lib/library/store/database';
import { createPopup } from '../../../lib/shelf/popup';
import { aLibrary } from '../library/store/a-library';

const own: Caller = { kind: 'own', tab: -1, frame: 0 };

/** The popup over a library of its own, which it reads through its own connection, as in a browser. */
export function aPopup(changes: { ready?: OwnLibrary['ready']; granted?: boolean } = {}) {
  const house = aLibrary();
  const { library, db } = house;
  const copied = vi.fn(async (_text: string) => {});
  const ended = new AbortController();
  const popup = createPopup(
    {
      db: new Database(db.name),
      library: {
        act: args => library.act(args, own),
        undo: args => library.undo(args, own),
        ready: changes.ready ?? (() => library.ready(undefined, own)),
      },
      urlOf: id => `https://example.test/${id}/`,
      copy: copied,
      site: {
        isGranted: async () => changes.granted ?? true,
        request: async () => true,
        tab: async () => 7,
      },
    },
    ended.signal,
  );
  return { ...house, ...popup, copied, end: () => ended.abort() };
}

/** Waits until the popup shows what is promised; says what it shows when it does not. */
export const shows = (
  popup: { state: { value: PopupState } },
  check: (state: PopupState) => void,
) => vi.waitFor(() => check(popup.state.value), { timeout: 2_000, interval: 5 });

export const idsOf = (rows: readonly Row[]): number[] => rows.map(row => Number(row.id));
