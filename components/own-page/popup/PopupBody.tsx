import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { PopupActs, PopupState, Row } from '../../../lib/popup/popup-state';
import { createDays } from '../../../lib/words/day-names';
import type { Words } from '../../../lib/words/words';
import { EmptyState } from './EmptyState';
import { CONTINUE_ROWS, ContinueRows } from './list/ContinueRows';
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
  /** The menu of a row. */
  children?: ComponentChildren;
};

/** The scrolled part of the popup: the lists, or the results of a search. */
export function PopupBody(props: Props) {
  const { words, now, state, acts, onMenu } = props;
  const scroller = useRef<HTMLElement>(null);
  const days = useMemo(() => createDays(words.lang), [words.lang]);
  const { tab, going } = state;
  const searching = state.query.trim() !== '';
  const isHistory = tab === 'history' && !searching;
  const list = useMemo(
    () => (isHistory ? { ...state.list, rows: belowContinue(state.list.rows, going) } : state.list),
    [state.list, going, isHistory],
  );
  const rowActs = { ...acts, onMenu };
  const isEmpty = list.known && list.rows.length === 0;
  const content = isEmpty ? (
    <EmptyState {...props} {...state} searching={searching} onGrant={acts.onGrant} />
  ) : (
    <RowList
      words={words}
      days={days}
      acts={rowActs}
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
        <Lists words={words} acts={rowActs} state={state} onTab={acts.onTab}>
          {content}
        </Lists>
      )}
      {props.children}
    </main>
  );
}

/** The history without its first rows that «Continue» shows right above; where nothing else is left, with them. */
function belowContinue(rows: readonly Row[], going: readonly Row[] = []): readonly Row[] {
  const above = new Set(going.slice(0, CONTINUE_ROWS).map(({ id }) => id));
  const first = rows.findIndex(({ id }) => !above.has(id));
  return first > 0 ? rows.slice(first) : rows;
}

type ListsProps = {
  words: Words;
  acts: RowActs;
  state: PopupState;
  onTab: PopupActs['onTab'];
  children: ComponentChildren;
};

/** «Continue», the tabs and the chosen list. */
function Lists({ words, acts, state, onTab, children }: ListsProps) {
  const { tab, going, counts } = state;
  // The list waits for «Continue», which would otherwise push it away from under the pointer.
  if (!going) return null;
  return (
    <>
      <ContinueRows
        words={words}
        acts={acts}
        rows={going}
        total={Math.max(going.length, counts?.reading ?? 0)}
      />
      <Tabs words={words} tab={tab} counts={counts} onTab={onTab} />
      <div id="list" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        {children}
      </div>
    </>
  );
}
