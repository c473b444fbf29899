import { computed, signal as createSignal, type ReadonlySignal } from '@preact/signals-core';
import type { Ms } from '../habr/facts';
import type { Code, OwnLibrary } from '../library/contract/contract';
import type { Front } from '../library/popup-records';
import type { Runner } from '../own-pages/send-steps';
import { createPast } from './article-history';
import { createActing } from './popup-acts';
import { createNotices, type Site } from './popup-notices';
import type { Room } from './popup-queries';
import type { PopupActs, PopupState } from './popup-state';
import { type Asked, createSteady } from './steady-list';

export type Around = {
  library: Pick<OwnLibrary, 'act' | 'undo' | 'ready' | 'rebuild' | 'recoverySeen'> & Runner;
  /** What was kept ready to be shown first. */
  front: Front | undefined;
  /** Resolves when the first rows are on the screen: nothing else is begun before. */
  painted(): Promise<void>;
  /** Begins to read the library; `failed` is told when it cannot be read. */
  open(asked: ReadonlySignal<Asked>, failed: () => void, signal: AbortSignal): Promise<Room>;
  site: Site;
  /** When a backup was last saved, ms; 0: never. */
  lastBackup: Ms;
  /** Puts a text on the clipboard. */
  copy(text: string): Promise<void>;
  /** Shows the settings. */
  settings(): void;
};

/** The popup's life: what it shows, and what the reader does in it. Ends with the signal. */
export function createPopup(around: Around, signal: AbortSignal) {
  const acting = createActing(around.library);
  const asked = createSignal<Asked>({ tab: 'history', query: '' });
  const { room, away, open } = createDoor(around, asked, signal);
  const notices = createNotices(around, {
    // A library that is closed takes acts, too: that it is closed still has to be said.
    failure: computed(() => acting.failure.value ?? away.value),
    reports: computed(() => room.value?.reports.value ?? []),
    recovered: computed(() => room.value?.recovered.value),
  });
  around.painted().then(() => {
    open();
    notices.begin();
  });
  const past = createPast((...of) => room.peek()?.past(...of));
  const parts = { acting, past, notices, open, away, asked, room: () => room.peek() };
  const shown = createShown(around.front, asked, { room, away });
  const state: ReadonlySignal<PopupState> = computed(() => ({
    ...shown.value,
    notices: notices.shown.value,
    toast: acting.toast.value,
    past: past.shown.value,
    lastBackup: around.lastBackup,
  }));
  return { state, acts: actsOf(around, parts) };
}

/** Only the background creates and upgrades the database: nothing is read before it says so. */
function createDoor(
  { library, open: enter }: Around,
  asked: ReadonlySignal<Asked>,
  signal: AbortSignal,
) {
  const room = createSignal<Room | undefined>(undefined);
  /** Why it cannot be read. */
  const away = createSignal<Code | undefined>(undefined);
  let ended = new AbortController();
  const open = async () => {
    ended.abort();
    ended = new AbortController();
    const until = AbortSignal.any([signal, ended.signal]);
    const failed = () => {
      away.value = 'storage';
    };
    const ready = await library.ready();
    away.value = ready.ok ? undefined : ready.error.code;
    if (ready.ok && !until.aborted) room.value = await enter(asked, failed, until);
  };
  return { room, away, open };
}

type Door = Pick<ReturnType<typeof createDoor>, 'room' | 'away'>;

/** What was kept ready, until what is there now is known; where nothing can be read, nothing more comes. */
function createShown(front: Front | undefined, asked: ReadonlySignal<Asked>, { room, away }: Door) {
  const first = { rows: front?.rows ?? [], more: false, known: front !== undefined };
  const isAway = computed(() => away.value !== undefined);
  const steady = createSteady(first, asked, isAway);
  return computed((): Omit<PopupState, 'notices' | 'toast' | 'lastBackup'> => {
    const now = room.value;
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
  away: { value: Code | undefined };
  open(): void;
  room(): Room | undefined;
};

function actsOf(around: Around, parts: Parts): PopupActs {
  const { acting, past, notices, asked, away, open, room } = parts;
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
    onSearchBegin: () => room()?.warm(),
    onMore: () => room()?.more(),
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
      const answer = await around.library.rebuild();
      if (!answer.ok && answer.error.code !== 'closed') away.value = answer.error.code;
      else open();
    },
    onRecoverySeen: () => void around.library.recoverySeen(),
    onSettings: around.settings,
    async onCopyLink({ url, title }) {
      await around.copy(url);
      acting.say({ said: 'copied', ...(title && { about: title }) });
    },
  };
}
