import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, vi } from 'vitest';
import { PopupPage } from '../../../../../components/own-page/popup/PopupPage';
import type { List, PopupActs, PopupState, Row } from '../../../../../lib/popup/popup-state';
import { aRow } from '../../../own-pages/factories';
import { wordsIn } from '../../../words/texts';

export const title = 'Как устроен RAPTOR';
export const counts = { read: 214, reading: 9, bookmarked: 31, queued: 5 };
export const authorUrl = 'https://example.test/users/derunat/';
const now = new Date(2026, 10, 23, 20, 0).getTime();

export const listOf = (...rows: Row[]): List => ({ rows, more: false, known: true });

/** What the reader did on the screen. */
export const acts = {
  ...{
    onTab: vi.fn(),
    onSearchBegin: vi.fn(),
    onSettings: vi.fn(),
    onSearch: vi.fn(),
    onMore: vi.fn(),
    onRead: vi.fn(),
    onBookmark: vi.fn(),
  },
  ...{ onForget: vi.fn(), onCopyLink: vi.fn(), onUndo: vi.fn(), onToastGone: vi.fn() },
  ...{ onRetry: vi.fn(), onGrant: vi.fn(), onCopyReport: vi.fn() },
  ...{ onHistory: vi.fn(), onHistoryClose: vi.fn(), onUndoAct: vi.fn() },
  ...{ onRebuild: vi.fn(), onRecoverySeen: vi.fn() },
} satisfies PopupActs;

/** Draws the popup with one row, or with what is changed of that. */
export function show(changes: Partial<PopupState> = {}, lang: 'ru' | 'en' = 'ru'): void {
  const state: PopupState = {
    tab: 'history',
    query: '',
    going: [],
    list: listOf(aRow({ title })),
    counts,
    lastBackup: 0,
    notices: [],
    toast: undefined,
    ...changes,
  };
  const page = <PopupPage words={wordsIn(lang)} {...{ now, state, acts, authorUrl }} />;
  act(() => render(page, document.body));
}

export const focus = (element: HTMLElement) => act(() => element.focus());

/** Clears the screen between tests. */
export function useScreen(): void {
  beforeEach(() => vi.clearAllMocks());
  afterEach(() => {
    act(() => render(null, document.body));
    vi.useRealTimers();
  });
}
