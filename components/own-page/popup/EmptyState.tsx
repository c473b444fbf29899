import type { Counts, Notice, Tab } from '../../../lib/popup/popup-state';
import type { Words } from '../../../lib/words/words';
import { Drawing } from './EmptyDrawing';

type Props = {
  words: Words;
  tab: Tab;
  /** What is empty is what a search found. */
  searching: boolean;
  counts: Counts | undefined;
  /** An author's page, to begin with. */
  authorUrl: string;
  notices: readonly Notice[];
  onClear(): void;
  onGrant(): void;
};

/** An empty list says how it is filled. */
export function EmptyState(props: Props) {
  return (
    <div class="empty">
      <Drawing />
      <p>{props.words.t(sentenceOf(props))}</p>
      <Way {...props} />
    </div>
  );
}

/** The one thing to do about it: on a page where we may not work there would be nothing to try. */
function Way({ words: { t }, searching, notices, authorUrl, onClear, onGrant }: Props) {
  const isAllowed = !notices.some(({ kind }) => kind === 'ungranted');
  if (!searching && isAllowed)
    return (
      <a class="main-button" href={authorUrl} target="_blank" rel="noreferrer">
        {t('welcomeTry')}
      </a>
    );
  return (
    <button class="main-button" type="button" onClick={searching ? onClear : onGrant}>
      {t(searching ? 'popupSearchClear' : 'welcomeGrant')}
    </button>
  );
}

function sentenceOf({ tab, searching, counts }: Props) {
  if (searching) return 'emptyFound';
  if (tab === 'history') return 'emptyHistory';
  return tab === 'queue' && counts?.bookmarked ? 'emptyQueue' : 'emptyBookmarks';
}
