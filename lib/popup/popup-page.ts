import { computed, signal as createSignal, type ReadonlySignal } from '@preact/signals-core';
import type { Ms } from '../habr/facts';
import type { Code, OwnLibrary } from '../library/contract/contract';
import type { Front } from '../library/popup-records';
import { createLibraryReader, type LibraryReader } from '../own-pages/library-reader';
import type { Runner } from '../own-pages/send-steps';
import { createPast } from './article-history';
import { createActing } from './popup-acts';
import { createNotices, type Site } from './popup-notices';
import type { PopupQueries } from './popup-queries';
import type { PopupActs, PopupState } from './popup-state';
import { type Asked, createSteady } from './steady-list';

export type Deps = {
  library: Pick<OwnLibrary, 'act' | 'undo' | 'ready' | 'rebuild' | 'recoverySeen'> & Runner;
  /** What was kept ready to be shown first. */
  front: Front | undefined;
  /** Resolves when the first rows are on the screen: nothing else is begun before. */
  painted(): Promise<void>;
  /** Begins to read the library; `failed` is called when it cannot be read. */
  read(
    asked: ReadonlySignal<Asked>,
    failed: () => void,
    signal: AbortSignal,
  ): Promise<PopupQueries>;
  site: Site;
  /** When a backup was last saved, ms; 0: never. */
  lastBackup: Ms;
  /** Puts a text on the clipboard. */
  copy(text: string): Promise<void>;
  /** Shows the settings. */
  settings(): void;
};

/** The popup's life: what it shows, and what the reader does in it. Ends with the signal. */
export function createPopup(deps: Deps, signal: AbortSignal) {
  const acting = createActing(deps.library);
  const asked = createSignal<Asked>({ tab: 'history', query: '' });
  const { library } = deps;
  const read = (failed: () => void, until: AbortSignal) => deps.read(asked, failed, until);
  const { queries, failure, open } = createLibraryReader({ library, read }, signal);
  const notices = createNotices(deps, {
    // A library that is closed takes acts, too: that it is closed still has to be said.
    failure: computed(() => acting.failure.value ?? failure.value),
    reports: computed(() => queries.value?.reports.value ?? []),
    recovered: computed(() => queries.value?.recovered.value),
  });
  deps.painted().then(() => {
    open();
    notices.begin();
  });
  const past = createPast((...of) => queries.peek()?.past(...of));
  const parts = { acting, past, notices, open, failure, asked, queries };
  const shown = createShown(deps.front, asked, { queries, failure });
  const state: ReadonlySignal<PopupState> = computed(() => ({
    ...shown.value,
    notices: notices.shown.value,
    toast: acting.toast.value,
    past: past.shown.value,
    lastBackup: deps.lastBackup,
  }));
  return { state, acts: actsOf(deps, parts) };
}

/** What was kept ready, until what is there now is known; where nothing can be read, nothing more comes. */
function createShown(
  front: Front | undefined,
  asked: ReadonlySignal<Asked>,
  { queries, failure }: Pick<LibraryReader<PopupQueries>, 'queries' | 'failure'>,
) {
  const first = { rows: front?.rows ?? [], more: false, known: front !== undefined };
  const isAway = computed(() => failure.value !== undefined);
  const steady = createSteady(first, asked, isAway);
  return computed((): Omit<PopupState, 'notices' | 'toast' | 'lastBackup'> => {
    const now = queries.value;
    return {
      ...asked.value,
      going: now?.going.value ?? front?.going ?? (isAway.value ? [] : undefined),
      list: steady(now?.list.value),
      counts: now?.counts.value ?? front?.counts,
    };
  });
}

type Parts = {
  acting: ReturnType<typeof createActing>;
  past: ReturnType<typeof createPast>;
  notices: ReturnType<typeof createNotices>;
  asked: { value: Asked };
  failure: { value: Code | undefined };
  open(): void;
  queries: ReadonlySignal<PopupQueries | undefined>;
};

function actsOf(deps: Deps, parts: Parts): PopupActs {
  const { acting, past, notices, asked, failure, open, queries } = parts;
  return {
    onTab: tab => {
      const { tab: before, query } = asked.value;
      // The list that is looked at would be read anew, and lose its place.
      if (tab !== before || query) asked.value = { tab, query: '' };
    },
    onSearch: query => {
      past.close();
      asked.value = { ...asked.value, query };
    },
    onSearchBegin: () => queries.peek()?.warm(),
    onMore: () => queries.peek()?.more(),
    onRead: acting.read,
    onBookmark: acting.bookmark,
    onForget: acting.forget,
    onPast: past.open,
    onPastClose: past.close,
    onUndoAct: acting.undoAct,
    onUndo: acting.undo,
    onToastGone: () => acting.say(undefined),
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
    async onCopyLink({ url, title }) {
      await deps.copy(url);
      acting.say({ said: 'copied', ...(title && { about: title }) });
    },
  };
}
