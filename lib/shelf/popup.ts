import { computed, signal as createSignal, type ReadonlySignal } from '@preact/signals-core';
import type { PopupActs, PopupState } from '../../components/popup/state';
import type { OwnLibrary } from '../library/contract';
import { createActing } from './acting';
import type { Asked } from './lists';
import { createNotices, type Site } from './notices';
import { createRoom, type Room } from './room';
import type { Shelf } from './rows';

export type Around = Pick<Shelf, 'db' | 'urlOf'> & {
  library: Pick<OwnLibrary, 'act' | 'undo' | 'ready'>;
  site: Site;
  /** Puts a text on the clipboard. */
  copy(text: string): Promise<void>;
};

/** Before the library has answered. */
const unknown = {
  going: [],
  list: { rows: [], more: false, known: false },
  counts: undefined,
};

/** The popup's life: what it shows, and what the reader does in it. Ends with the signal. */
export function createPopup(around: Around, signal: AbortSignal) {
  const acting = createActing(around.library);
  const asked = createSignal<Asked>({ tab: 'history', query: '' });
  const room = createSignal<Room | undefined>(undefined);
  const notices = createNotices(around, {
    failure: acting.failure,
    reports: computed(() => room.value?.reports.value ?? []),
  });
  let ended = new AbortController();
  /** Only the background creates and upgrades the database: nothing is read before it says so. */
  const open = async () => {
    ended.abort();
    ended = new AbortController();
    const until = AbortSignal.any([signal, ended.signal]);
    const ready = await around.library.ready();
    acting.fail(ready.ok ? undefined : ready.error.code);
    if (!ready.ok || until.aborted) return;
    const shelf = { ...around, failed: () => acting.fail('storage') };
    room.value = createRoom(shelf, asked, until);
  };
  open();
  const state: ReadonlySignal<PopupState> = computed(() => ({
    ...asked.value,
    ...(room.value?.shown.value ?? unknown),
    notices: notices.shown.value,
    toast: acting.toast.value,
  }));
  const more = () => room.peek()?.more();
  const ask = (changed: Partial<Asked>) => {
    asked.value = { ...asked.peek(), ...changed };
  };
  return { state, acts: actsOf(around, { acting, notices, open, more, ask }) };
}

type Parts = {
  acting: ReturnType<typeof createActing>;
  notices: ReturnType<typeof createNotices>;
  open(): void;
  more(): void;
  ask(changed: Partial<Asked>): void;
};

function actsOf(around: Around, { acting, notices, open, more, ask }: Parts): PopupActs {
  return {
    onTab: tab => ask({ tab }),
    onSearch: query => ask({ query }),
    onMore: more,
    onRead: acting.read,
    onBookmark: acting.bookmark,
    onForget: acting.forget,
    onUndo: acting.undo,
    onToastGone: () => acting.say(undefined),
    onRetry: open,
    onGrant: notices.grant,
    onCopyReport: notices.copyReport,
    async onCopyLink({ url }) {
      await around.copy(url);
      acting.say({ said: 'copied' });
    },
  };
}
