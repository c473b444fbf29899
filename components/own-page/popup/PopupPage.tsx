import { useEffect, useRef, useState } from 'preact/hooks';
import type { PopupActs, PopupState, Row } from '../../../lib/popup/popup-state';
import type { Words } from '../../../lib/words/words';
import { HistoryPanel } from './HistoryPanel';
import { type OpenedMenu, RowMenu } from './list/RowMenu';
import { NoticeBar } from './NoticeBar';
import { PopupBody } from './PopupBody';
import { PopupFoot } from './PopupFoot';
import { PopupHead } from './PopupHead';
import { shortcutOf } from './popup-keys';
import { UndoToast } from './UndoToast';
import { useFocusAfterRemoval } from './use-focus-after-removal';

type Props = {
  words: Words;
  /** ms; decides which day is «today». */
  now: number;
  state: PopupState;
  acts: PopupActs;
  /** An author's page, offered to a reader who has read nothing yet. */
  authorUrl: string;
};

function useShortcuts(acts: PopupActs, focusSearch: () => void) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const shortcut = shortcutOf(event);
      if (!shortcut) return;
      event.preventDefault();
      if (shortcut === 'undo') acts.onUndo();
      else focusSearch();
    };
    // It listens on the document because nothing may have the focus, as on a phone when the popup opens.
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [acts]);
}

/** The whole popup: search, lists of articles, their history and menus. */
export function PopupPage(props: Props) {
  const { words, state, acts } = props;
  const page = useRef<HTMLDivElement>(null);
  const [menu, setMenu] = useState<OpenedMenu>();
  const focusEvents = useFocusAfterRemoval(page);
  const focusSearch = () => page.current?.querySelector('input')?.focus();
  const onClear = () => {
    acts.onSearch('');
    focusSearch();
  };
  /** A row's button opens the menu and closes it again. */
  const onMenu = (row: Row, button: HTMLElement) =>
    setMenu(before => (before?.button === button ? undefined : { row, button }));
  // On a touch screen the keyboard would cover half of the lists.
  useEffect(() => {
    if (!matchMedia('(pointer: coarse)').matches) focusSearch();
  }, []);
  useShortcuts(acts, focusSearch);
  return (
    <div class="popup" ref={page} {...focusEvents}>
      <PopupHead
        words={words}
        query={state.query}
        {...acts}
        onClear={onClear}
        onDown={() => firstTitle(page.current)?.focus()}
      />
      {state.notices.map(notice => (
        <NoticeBar key={notice.kind} words={words} notice={notice} {...acts} />
      ))}
      <div class="popup-middle">
        <PopupBody {...props} onMenu={onMenu} onClear={onClear}>
          {menu && (
            <RowMenu words={words} opened={menu} {...acts} onClose={() => setMenu(undefined)} />
          )}
        </PopupBody>
        {state.history && (
          <HistoryPanel words={words} now={props.now} history={state.history} {...acts} />
        )}
        <UndoToast
          words={words}
          toast={state.toast}
          onUndo={acts.onUndo}
          onGone={acts.onToastGone}
        />
      </div>
      <PopupFoot
        words={words}
        now={props.now}
        counts={state.counts}
        lastBackup={state.lastBackup}
      />
    </div>
  );
}

const firstTitle = (page: HTMLElement | null) =>
  page?.querySelector<HTMLElement>('.row-title[tabindex="0"]');
