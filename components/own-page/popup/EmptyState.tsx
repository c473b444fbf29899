import type { Counts, Notice, Tab } from '../../../lib/popup/popup-state';
import type { Words } from '../../../lib/words/words';
import { EmptyDrawing } from './EmptyDrawing';

type Props = {
  words: Words;
  tab: Tab;
  /** Whether it is a search that found nothing. */
  searching: boolean;
  counts: Counts | undefined;
  /** An author's page where the reader can begin. */
  authorUrl: string;
  notices: readonly Notice[];
  onClear(): void;
  onGrant(): void;
};

/** Says how the reader can fill an empty list. */
export function EmptyState(props: Props) {
  return (
    <div class="empty">
      <EmptyDrawing />
      <p>{props.words.t(sentenceOf(props))}</p>
      <NextStep {...props} />
    </div>
  );
}

/** The button that helps: clear the search, allow the site, or try an author's page, which needs the permission. */
function NextStep({ words: { t }, searching, notices, authorUrl, onClear, onGrant }: Props) {
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
