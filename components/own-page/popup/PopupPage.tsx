import { useEffect, useRef, useState } from 'preact/hooks';
import type { PopupActs, PopupState, Row } from '../../../lib/popup/popup-state';
import type { Words } from '../../../lib/words/words';
import { PastPanel } from './HistoryPanel';
import { type Opened, RowMenu } from './list/RowMenu';
import { NoticeBar } from './NoticeBar';
import { PopupBody } from './PopupBody';
import { Totals } from './PopupFoot';
import { PopupHead } from './PopupHead';
import { shortcutOf } from './popup-keys';
import { UndoToast } from './UndoToast';
import { useFocusAfterRemoval } from './use-focus-after-removal';

type Props = {
  words: Words;
  /** ms; what is today depends on it. */
  now: number;
  state: PopupState;
  acts: PopupActs;
  /** An author's page, for who has read nothing yet. */
  authorUrl: string;
};

/** The popup, whole: what is going on, what was read and kept, and what can be done with it. */
export function PopupPage(props: Props) {
  const { words, state, acts } = props;
  const page = useRef<HTMLDivElement>(null);
  const [menu, setMenu] = useState<Opened>();
  const keeping = useFocusAfterRemoval(page);
  const toSearch = () => page.current?.querySelector('input')?.focus();
  const onClear = () => {
    acts.onSearch('');
    toSearch();
  };
  /** Its button opens the menu, and closes it. */
  const onMenu = (row: Row, button: HTMLElement) =>
    setMenu(before => (before?.button === button ? undefined : { row, button }));
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const shortcut = shortcutOf(event);
      if (!shortcut) return;
      event.preventDefault();
      if (shortcut === 'undo') acts.onUndo();
      else toSearch();
    };
    // Not on our own element: when the popup opens nothing in it has the focus.
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [acts]);
  return (
    <div class="popup" ref={page} {...keeping}>
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
        <PopupBody {...props} onMenu={onMenu} onClear={onClear} />
        {state.past && <PastPanel words={words} now={props.now} past={state.past} {...acts} />}
        <UndoToast
          words={words}
          toast={state.toast}
          onUndo={acts.onUndo}
          onGone={acts.onToastGone}
        />
      </div>
      <Totals words={words} now={props.now} counts={state.counts} lastBackup={state.lastBackup} />
      {menu && <RowMenu words={words} opened={menu} {...acts} onClose={() => setMenu(undefined)} />}
    </div>
  );
}

const firstTitle = (page: HTMLElement | null) =>
  page?.querySelector<HTMLElement>('.row-title[tabindex="0"]');
