type Props = {
  /** A drawing of this folder; `site-page-icons.css` or `own-page-icons.css` must be included where it is shown. */
  name: IconName;
  /** 20 px instead of 16. */
  large?: boolean;
};

export type IconName =
  | 'bookmark'
  | 'bookmark-on'
  | 'check'
  | 'chevron-down'
  | 'chevron-up'
  | 'close'
  | 'comments'
  | 'contents'
  | 'external'
  | 'forget'
  | 'link'
  | 'menu'
  | 'more'
  | 'retry'
  | 'ring'
  | 'search'
  | 'settings'
  | 'text'
  | 'undo'
  | 'warning';

/** Decoration only: what it means is the name of the control around it. */
export function Icon({ name, large = false }: Props) {
  return <span class={`icon icon-${name}${large ? ' icon-large' : ''}`} aria-hidden="true" />;
}
