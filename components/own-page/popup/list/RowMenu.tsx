import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Row } from '../../../../lib/popup/popup-state';
import type { Words } from '../../../../lib/words/words';
import { Icon, type IconName } from '../../../icons/Icon';
import { titleOf } from './ArticleRow';

/** The row that a menu was opened for, and the button that it hangs from. */
export type Opened = { row: Row; button: HTMLElement };

type Props = {
  words: Words;
  opened: Opened;
  onCopyLink(row: Row): void;
  onHistory(row: Row): void;
  onForget(row: Row): void;
  onClose(): void;
};

type ItemProps = { icon: IconName; name: string; about: string; onPress(): void };

function Item({ icon, name, about, onPress }: ItemProps) {
  return (
    <button
      class="menu-item"
      type="button"
      role="menuitem"
      tabIndex={-1}
      aria-description={about}
      onClick={onPress}
    >
      <Icon name={icon} />
      {name}
    </button>
  );
}

/** What else can be done with an article. Closes by itself when the reader turns elsewhere. */
export function RowMenu({ words, opened, onCopyLink, onHistory, onForget, onClose }: Props) {
  const { row, button } = opened;
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (menu.current) show(menu.current, button);
  }, [button]);
  const about = titleOf(row, words);
  const closing = (run: () => void) => () => {
    menu.current?.hidePopover();
    run();
  };
  return (
    <div
      ref={menu}
      class="menu"
      role="menu"
      popover="auto"
      aria-label={about}
      onBeforeToggle={event => {
        button.ariaExpanded = String(event.newState === 'open');
      }}
      onToggle={event => event.newState === 'closed' && onClose()}
      onKeyDown={move}
    >
      <a
        class="menu-item"
        role="menuitem"
        tabIndex={-1}
        href={row.url}
        target="_blank"
        rel="noreferrer"
        aria-description={about}
        onClick={closing(() => {})}
      >
        <Icon name="external" />
        {words.t('openOnSite')}
      </a>
      <Item
        icon="link"
        name={words.t('copyLink')}
        about={about}
        onPress={closing(() => onCopyLink(row))}
      />
      <Item
        icon="undo"
        name={words.t('past')}
        about={about}
        onPress={closing(() => onHistory(row))}
      />
      <Item
        icon="forget"
        name={words.t('forget')}
        about={about}
        onPress={closing(() => onForget(row))}
      />
    </div>
  );
}

/** Below the button, or above it where there is no room; as far right as the button. */
function show(menu: HTMLElement, button: HTMLElement) {
  menu.showPopover();
  const at = button.getBoundingClientRect();
  const { offsetHeight, offsetWidth } = menu;
  const below = at.bottom + offsetHeight + 8 < window.innerHeight;
  menu.style.top = `${below ? at.bottom + 4 : at.top - offsetHeight - 4}px`;
  menu.style.left = `${Math.max(8, at.right - offsetWidth)}px`;
  menu.querySelector<HTMLElement>('[role=menuitem]')?.focus();
}

function move(event: KeyboardEvent & { currentTarget: HTMLElement }) {
  if (event.key === 'Tab' || event.key === 'Escape') {
    // Escape would close the popup, too; Tab goes on from the button.
    if (event.key === 'Escape') event.preventDefault();
    event.currentTarget.hidePopover();
    return;
  }
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  items.at(to % items.length)?.focus();
}
