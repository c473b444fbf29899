import type { Row } from '../../../../lib/popup/popup-state';
import type { Words } from '../../../../lib/words/words';
import { Button } from '../../../shared/Button';

/** What the reader can do with a row. */
export type RowActs = {
  onRead(row: Row): void;
  onBookmark(row: Row): void;
  onMenu(row: Row, button: HTMLElement): void;
};

type Props = { words: Words; row: Row; title: string; acts: RowActs; tabIndex: 0 | -1 };

/** The buttons that change a row's marks, and the one that opens its menu. */
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
      <button
        type="button"
        class="button icon-more"
        title={words.t('more')}
        aria-label={words.t('more')}
        aria-description={title}
        aria-haspopup="menu"
        aria-expanded={false}
        tabIndex={tabIndex}
        onClick={event => acts.onMenu(row, event.currentTarget)}
      />
    </div>
  );
}
