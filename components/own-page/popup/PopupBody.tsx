import { useMemo, useRef } from 'preact/hooks';
import type { PopupActs, PopupState } from '../../../lib/popup/popup-state';
import { createDays } from '../../../lib/words/day-names';
import type { Words } from '../../../lib/words/words';
import { EmptyState } from './EmptyState';
import { ContinueRows } from './list/ContinueRows';
import type { RowActs } from './list/RowButtons';
import { RowList } from './list/RowList';
import { SearchSummary } from './SearchSummary';
import { Tabs } from './Tabs';

type Props = {
  words: Words;
  now: number;
  state: PopupState;
  acts: PopupActs;
  authorUrl: string;
  onMenu: RowActs['onMenu'];
  /** The button of an empty search result. */
  onClear(): void;
};

/** The scrolled part: the lists, or the search results. */
export function PopupBody(props: Props) {
  const { words, now, state, acts, onMenu } = props;
  const scroller = useRef<HTMLElement>(null);
  const days = useMemo(() => createDays(words.lang), [words.lang]);
  const { tab, list, going, counts } = state;
  const searching = state.query.trim() !== '';
  const rows = { words, days, acts: { ...acts, onMenu } };
  const empty = list.known && list.rows.length === 0;
  const content = empty ? (
    <EmptyState {...props} {...state} searching={searching} onGrant={acts.onGrant} />
  ) : (
    <RowList
      {...rows}
      now={now}
      list={list}
      of={list.known ? `${tab} ${state.query}` : undefined}
      scroller={scroller}
      byDay={!searching}
      onMore={acts.onMore}
    />
  );
  return (
    <main class="popup-body" ref={scroller} inert={state.history !== undefined}>
      {searching ? (
        <section aria-labelledby="found">
          <SearchSummary words={words} list={list} />
          {content}
        </section>
      ) : (
        // Not before «Continue» is known: it would push the list below away from under the pointer.
        going && (
          <>
            <ContinueRows {...rows} rows={going} />
            <Tabs words={words} tab={tab} counts={counts} onTab={acts.onTab} />
            <div id="list" role="tabpanel" aria-labelledby={`tab-${tab}`}>
              {content}
            </div>
          </>
        )
      )}
    </main>
  );
}
