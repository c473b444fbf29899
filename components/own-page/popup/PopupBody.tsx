import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { PopupActs, PopupState } from '../../../lib/popup/popup-state';
import { createDays, type Days } from '../../../lib/words/day-names';
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
  /** Called by the button of a search without results. */
  onClear(): void;
};

/** The scrolled part of the popup: the lists, or the results of a search. */
export function PopupBody(props: Props) {
  const { words, now, state, acts, onMenu } = props;
  const scroller = useRef<HTMLElement>(null);
  const days = useMemo(() => createDays(words.lang), [words.lang]);
  const { tab, list } = state;
  const searching = state.query.trim() !== '';
  const rows = { words, days, acts: { ...acts, onMenu } };
  const isEmpty = list.known && list.rows.length === 0;
  const content = isEmpty ? (
    <EmptyState {...props} {...state} searching={searching} onGrant={acts.onGrant} />
  ) : (
    <RowList
      {...rows}
      now={now}
      list={list}
      listKey={list.known ? `${tab} ${state.query}` : undefined}
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
        <Lists {...rows} state={state} onTab={acts.onTab}>
          {content}
        </Lists>
      )}
    </main>
  );
}

type ListsProps = {
  words: Words;
  days: Days;
  acts: RowActs;
  state: PopupState;
  onTab: PopupActs['onTab'];
  children: ComponentChildren;
};

/** «Continue», the tabs and the chosen list. */
function Lists({ words, days, acts, state, onTab, children }: ListsProps) {
  const { tab, going, counts } = state;
  // The list waits for «Continue», which would otherwise push it away from under the pointer.
  if (!going) return null;
  return (
    <>
      <ContinueRows words={words} days={days} acts={acts} rows={going} />
      <Tabs words={words} tab={tab} counts={counts} onTab={onTab} />
      <div id="list" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        {children}
      </div>
    </>
  );
}
