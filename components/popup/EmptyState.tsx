import type { Words } from '../../lib/words/words';
import { Drawing } from './Drawing';
import type { Counts, Tab } from './state';

type Props = {
  words: Words;
  tab: Tab;
  /** What is empty is what a search found. */
  searching: boolean;
  counts: Counts | undefined;
  /** An author's page, to begin with. */
  authorUrl: string;
  onClear(): void;
};

/** An empty list says how it is filled. */
export function EmptyState(props: Props) {
  const { words, searching, authorUrl, onClear } = props;
  return (
    <div class="empty">
      <Drawing />
      <p>{words.t(sentenceOf(props))}</p>
      {searching ? (
        <button class="main-button" type="button" onClick={onClear}>
          {words.t('popupSearchClear')}
        </button>
      ) : (
        <a class="main-button" href={authorUrl} target="_blank" rel="noreferrer">
          {words.t('welcomeTry')}
        </a>
      )}
    </div>
  );
}

function sentenceOf({ tab, searching, counts }: Props) {
  if (searching) return 'emptyFound';
  if (tab === 'history') return 'emptyHistory';
  return tab === 'queue' && counts?.bookmarked ? 'emptyQueue' : 'emptyBookmarks';
}
