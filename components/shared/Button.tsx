import type { ComponentChildren } from 'preact';
import type { IconName } from '../icons/Icon';

type Props = {
  /** Said by screen readers; shown as the tooltip where there is no `hint`. */
  name: string;
  icon?: IconName;
  hint?: string;
  /** What the button is about: the article's title. */
  about?: string;
  /** The words on it; without them the icon stands alone. */
  children?: ComponentChildren;
  pressed?: boolean;
  expanded?: boolean;
  /** -1: not a stop of the Tab key. */
  tabIndex?: number;
  /** Called for a person's clicks only: a page can dispatch clicks on our hosts, but no trusted ones. */
  onPress(button: HTMLElement): void;
};

/** The one button of everything we draw on the site. Its icon is a mask, so it costs no node. */
export function Button(props: Props) {
  const { name, icon, hint = name, about, children, pressed, expanded, tabIndex, onPress } = props;
  return (
    <button
      type="button"
      class={`button${icon ? ` icon-${icon}` : ''}${children ? ' button-worded' : ''}`}
      title={hint}
      aria-label={name}
      aria-description={about}
      aria-pressed={pressed}
      aria-expanded={expanded}
      tabIndex={tabIndex}
      onClick={event => event.isTrusted && onPress(event.currentTarget)}
    >
      {children}
    </button>
  );
}
