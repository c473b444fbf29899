import { vi } from 'vitest';
import type { ArticleId } from '../../../lib/habr/facts';
import type { OwnLibrary } from '../../../lib/library/contract/contract';
import type { Front } from '../../../lib/library/popup-records';
import { Database } from '../../../lib/library/store/base/database';
import type { Caller } from '../../../lib/library/store/base/who-calls';
import { createPopup, type Deps } from '../../../lib/popup/popup-page';
import { createPopupQueries } from '../../../lib/popup/popup-queries';
import type { PopupState, Row } from '../../../lib/popup/popup-state';
import { runnerOf } from '../import/an-importer';
import { aLibrary } from '../library/store/a-library';

const own: Caller = { kind: 'own', tab: -1, frame: 0 };

type Changes = {
  ready?: OwnLibrary['ready'];
  rebuild?: OwnLibrary['rebuild'];
  granted?: boolean;
  front?: Front;
  lastBackup?: number;
  painted?: Deps['painted'];
};

/** The popup over a library of its own, which it reads through its own connection, as in a browser. */
export function aPopup(changes: Changes = {}) {
  const house = aLibrary();
  const { library, db } = house;
  let granted = changes.granted ?? true;
  let grant = () => {};
  const asked = vi.fn();
  const copied = vi.fn(async (_text: string) => {});
  const ended = new AbortController();
  const deps: Deps = {
    library: {
      act: args => library.act(args, own),
      undo: args => library.undo(args, own),
      ...runnerOf(library),
      rebuild: changes.rebuild ?? (() => library.rebuild(undefined, own)),
      recoverySeen: () => library.recoverySeen(undefined, own),
      ready: changes.ready ?? (() => library.ready(undefined, own)),
    },
    front: changes.front,
    painted: changes.painted ?? (async () => {}),
    read: async (looked, failed, signal) =>
      createPopupQueries({ db: new Database(db.name), urlOf, failed }, looked, signal),
    lastBackup: changes.lastBackup ?? 0,
    copy: copied,
    settings: vi.fn(),
    site: {
      isGranted: async () => granted,
      askForGrant: asked,
      onGranted: run => {
        grant = () => {
          granted = true;
          run();
        };
      },
      tab: async () => ({ id: 7, url: 'https://example.test/list/#now' }),
    },
  };
  const popup = createPopup(deps, ended.signal);
  const reader = { copied, askedForGrant: asked, grants: () => grant() };
  return { ...house, ...popup, ...reader, end: () => ended.abort() };
}

export const urlOf = (id: ArticleId) => `https://example.test/${id}/`;

/** Waits until the popup shows what is promised; says what it shows when it does not. */
export const shows = (
  popup: { state: { value: PopupState } },
  check: (state: PopupState) => void,
) => vi.waitFor(() => check(popup.state.value), { timeout: 2_000, interval: 5 });

export const idsOf = (rows: readonly Row[]): number[] => rows.map(row => Number(row.id));
