import type { View } from '../../lib/library/model';
import type { Words } from '../../lib/words/words';
import { Button } from '../shared/Button';

type Props = {
  words: Words;
  /** Of the article. */
  title: string;
  view: View | undefined;
  /** With its name on it. */
  worded?: boolean;
  onPress(button: HTMLElement): void;
};

/** Keeps the article in the reader's own bookmarks; the site has others. */
export function BookmarkToggle({ words, title, view, onPress }: Props) {
  const pressed = view?.bookmarked ?? false;
  return (
    <Button
      icon={pressed ? 'bookmark-on' : 'bookmark'}
      name={words.t('bookmark')}
      hint={words.t('bookmarkHint')}
      about={title}
      pressed={pressed}
      onPress={onPress}
    />
  );
}

/** Says by the reader's own hand that the article is read, or takes it back. */
export function ReadToggle({ words, title, view, worded, onPress }: Props) {
  const name = words.t('read');
  return (
    <Button
      icon="check"
      name={name}
      about={title}
      pressed={view?.state === 'read'}
      onPress={onPress}
    >
      {worded && name}
    </Button>
  );
}
