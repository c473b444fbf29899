import type { Words } from '../../lib/words/words';
import { Button } from '../Button';
import type { Row } from './state';

/** What the reader can do with a row. */
export type RowActs = {
  onRead(row: Row): void;
  onBookmark(row: Row): void;
  onMenu(row: Row, button: HTMLElement): void;
};

type Props = { words: Words; row: Row; title: string; acts: RowActs; tabIndex: 0 | -1 };

/** The marks of a row, to be changed in place. */
export function RowButtons({ words, row, title, acts, tabIndex }: Props) {
  const { bookmarked, state } = row.view;
  return (
    <div class="row-acts">
      <Button
        icon={bookmarked ? 'bookmark-on' : 'bookmark'}
        name={words.t('bookmark')}
        hint={words.t('bookmarkHint')}
        about={title}
        pressed={bookmarked}
        tabIndex={tabIndex}
        onPress={() => acts.onBookmark(row)}
      />
      <Button
        icon="check"
        name={words.t('read')}
        about={title}
        pressed={state === 'read'}
        tabIndex={tabIndex}
        onPress={() => acts.onRead(row)}
      />
      <Button
        icon="more"
        name={words.t('more')}
        about={title}
        tabIndex={tabIndex}
        onPress={button => acts.onMenu(row, button)}
      />
    </div>
  );
}
