import { computed, signal as createSignal, type ReadonlySignal } from '@preact/signals-core';
import type { Ms } from '../habr/facts';
import type { Code, OwnLibrary } from '../library/contract/contract';
import type { Front } from '../library/popup-records';
import { createLibraryReader, type LibraryReader } from '../own-pages/library-reader';
import type { Runner } from '../own-pages/send-steps';
import { createHistory } from './article-history';
import { createRowActions } from './popup-acts';
import { createNotices, type Site } from './popup-notices';
import type { PopupQueries } from './popup-queries';
import type { PopupActs, PopupState } from './popup-state';
import { createSteadyList, type ListQuery } from './steady-list';

export type Deps = {
  library: Pick<OwnLibrary, 'act' | 'undo' | 'ready' | 'rebuild' | 'recoverySeen'> & Runner;
  /** The rows that the background prepared, shown until the library is read. */
  front: Front | undefined;
  /** Resolves when the first rows are on the screen: nothing else begins before that. */
  painted(): Promise<void>;
  /** Begins to read the library; `failed` is called when it cannot be read. */
  read(
    wanted: ReadonlySignal<ListQuery>,
    failed: () => void,
    signal: AbortSignal,
  ): Promise<PopupQueries>;
  site: Site;
  /** When a backup was last saved, ms; 0: never. */
  lastBackup: Ms;
  /** Puts a text on the clipboard. */
  copy(text: string): Promise<void>;
  /** Opens the settings page. */
  settings(): void;
};

/** What the popup shows and what the reader can do in it, until the signal ends it. */
export function createPopup(deps: Deps, signal: AbortSignal) {
  const rowActions = createRowActions(deps.library);
  const wanted = createSignal<ListQuery>({ tab: 'history', query: '' });
  const { library } = deps;
  const read = (failed: () => void, until: AbortSignal) => deps.read(wanted, failed, until);
  const { queries, failure, open } = createLibraryReader({ library, read }, signal);
  const notices = createNotices({
    site: deps.site,
    copy: deps.copy,
    // Acts succeed even while the database is closed, so that failure must still be shown.
    failure: computed(() => rowActions.failure.value ?? failure.value),
    reports: computed(() => queries.value?.reports.value ?? []),
    recovered: computed(() => queries.value?.recovered.value),
  });
  deps.painted().then(() => {
    open();
    notices.begin();
  });
  const history = createHistory((...of) => queries.peek()?.history(...of));
  const actDeps = { ...deps, rowActions, history, notices, open, failure, wanted, queries };
  const shown = createShown(deps.front, wanted, { queries, failure });
  const state: ReadonlySignal<PopupState> = computed(() => ({
    ...shown.value,
    notices: notices.shown.value,
    toast: rowActions.toast.value,
    history: history.shown.value,
    lastBackup: deps.lastBackup,
  }));
  return { state, acts: actsOf(actDeps) };
}

/** Shows the prepared rows until the library was read. Where it cannot be read, «Continue» is empty. */
function createShown(
  front: Front | undefined,
  wanted: ReadonlySignal<ListQuery>,
  { queries, failure }: Pick<LibraryReader<PopupQueries>, 'queries' | 'failure'>,
) {
  const first = { rows: front?.rows ?? [], more: false, known: front !== undefined };
  const isAway = computed(() => failure.value !== undefined);
  const steady = createSteadyList(first, wanted, isAway);
  return computed((): Omit<PopupState, 'notices' | 'toast' | 'lastBackup'> => {
    const now = queries.value;
    return {
      ...wanted.value,
      going: now?.going.value ?? front?.going ?? (isAway.value ? [] : undefined),
      list: steady(now?.list.value),
      counts: now?.counts.value ?? front?.counts,
    };
  });
}

type ActDeps = Pick<Deps, 'library' | 'settings' | 'copy'> & {
  rowActions: ReturnType<typeof createRowActions>;
  history: ReturnType<typeof createHistory>;
  notices: ReturnType<typeof createNotices>;
  wanted: { value: ListQuery };
  failure: { value: Code | undefined };
  open(): void;
  queries: ReadonlySignal<PopupQueries | undefined>;
};

function actsOf(deps: ActDeps): PopupActs {
  const { rowActions, history, notices, wanted, failure, open, queries } = deps;
  return {
    onTab: tab => {
      const { tab: before, query } = wanted.value;
      // Choosing the open tab again would reload its list and lose the place in it.
      if (tab !== before || query) wanted.value = { tab, query: '' };
    },
    onSearch: query => {
      history.close();
      wanted.value = { ...wanted.value, query };
    },
    onSearchBegin: () => queries.peek()?.warm(),
    onMore: () => queries.peek()?.more(),
    onRead: rowActions.read,
    onBookmark: rowActions.bookmark,
    onForget: rowActions.forget,
    onHistory: history.open,
    onHistoryClose: history.close,
    onUndoAct: rowActions.undoAct,
    onUndo: rowActions.undo,
    onToastGone: () => rowActions.showToast(undefined),
    onRetry: open,
    onGrant: notices.grant,
    onCopyReport: notices.copyReport,
    async onRebuild() {
      const answer = await deps.library.rebuild();
      if (!answer.ok && answer.error.code !== 'closed') failure.value = answer.error.code;
      else open();
    },
    onRecoverySeen: () => void deps.library.recoverySeen(),
    onSettings: deps.settings,
    async onCopyLink(row) {
      await deps.copy(row.url);
      rowActions.tell({ said: 'copied', articles: [row] });
    },
  };
}
