import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Row } from '../../../../lib/popup/popup-state';
import type { Words } from '../../../../lib/words/words';
import { Icon, type IconName } from '../../../icons/Icon';
import { titleOf } from './ArticleRow';

/** The row that a menu was opened for, and the button that it hangs from. */
export type OpenedMenu = { row: Row; button: HTMLElement };

type Props = {
  words: Words;
  opened: OpenedMenu;
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

type LinkProps = { words: Words; row: Row; onPress(): void };

const OpenOnSite = ({ words, row, onPress }: LinkProps) => (
  <a
    class="menu-item"
    role="menuitem"
    tabIndex={-1}
    href={row.url}
    target="_blank"
    rel="noreferrer"
    aria-description={titleOf(row, words)}
    onClick={onPress}
  >
    <Icon name="external" />
    {words.t('openOnSite')}
  </a>
);

/** What else can be done with an article. It closes by itself when the reader turns elsewhere. */
export function RowMenu(props: Props) {
  const { words, opened, onClose } = props;
  const { row, button } = opened;
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (menu.current) show(menu.current, button);
  }, [button]);
  const close = () => menu.current?.hidePopover();
  return (
    <div
      ref={menu}
      class="menu"
      role="menu"
      popover="auto"
      aria-label={titleOf(row, words)}
      onBeforeToggle={event => {
        button.ariaExpanded = String(event.newState === 'open');
      }}
      // It comes a task later: by then the reader may have opened another one.
      onToggle={event =>
        event.newState === 'closed' && event.currentTarget.isConnected && onClose()
      }
      onKeyDown={event => {
        onKeyDown(event);
        if (!event.currentTarget.matches(':popover-open')) onClose();
      }}
    >
      <OpenOnSite words={words} row={row} onPress={close} />
      {itemsOf(props).map(({ icon, name, run }) => (
        <Item
          key={icon}
          icon={icon}
          name={name}
          about={titleOf(row, words)}
          onPress={() => {
            close();
            run(row);
          }}
        />
      ))}
    </div>
  );
}

const itemsOf = ({ words: { t }, onCopyLink, onHistory, onForget }: Props) =>
  [
    { icon: 'link', name: t('copyLink'), run: onCopyLink },
    { icon: 'undo', name: t('past'), run: onHistory },
    { icon: 'forget', name: t('forget'), run: onForget },
  ] as const;

/** The menu stands so far from its button, and at least so far from the edges of the popup. */
const MENU_GAP_PX = 4;
const MENU_MARGIN_PX = 8;

/** Opens below the button, or above it where there is no room, with its right edge under the button's. */
function show(menu: HTMLElement, button: HTMLElement) {
  menu.showPopover();
  const at = button.getBoundingClientRect();
  const { offsetHeight, offsetWidth } = menu;
  const below = at.bottom + offsetHeight + MENU_MARGIN_PX < window.innerHeight;
  menu.style.top = `${below ? at.bottom + MENU_GAP_PX : at.top - offsetHeight - MENU_GAP_PX}px`;
  menu.style.left = `${Math.max(MENU_MARGIN_PX, at.right - offsetWidth)}px`;
  menu.querySelector<HTMLElement>('[role=menuitem]')?.focus();
}

/** Arrows lead through the items. */
function onKeyDown(event: KeyboardEvent & { currentTarget: HTMLElement }) {
  if (event.key === 'Tab' || event.key === 'Escape') {
    // Escape would also close the popup. Tab goes on from the button.
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
