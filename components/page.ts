import article from './ArticleFrame.css?inline';
import button from './Button.css?inline';
import failure from './FailureNote.css?inline';
import drawings from './icons/page.css?inline';
import marker from './Marker.css?inline';
import skeleton from './Skeleton.css?inline';
import strip from './Strip.css?inline';
import toasts from './Toasts.css?inline';
import tokens from './tokens.css?inline';

/** All styles of what we draw on the site: one text for one sheet that all closed roots share. */
export const pageStyles = [
  tokens,
  drawings,
  button,
  marker,
  strip,
  article,
  skeleton,
  failure,
  toasts,
].join('\n');
