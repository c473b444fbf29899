import { computed, signal as createSignal, type ReadonlySignal } from '@preact/signals-core';
import type { ArticleId } from '../habr/facts';
import { handleOf } from '../library/acts/entry-ids';
import { reversal } from '../library/acts/reverse-change';
import type { ActContext } from '../library/acts/write-entry';
import { tagIn } from '../library/marks/mark-fields';
import type { Change, Entry, Marks } from '../library/model';
import type { Database, Row as JournalRow } from '../library/store/base/database';
import type { Watched } from '../lists/live-query';
import { pastAct } from '../reader-acts/history-words';
import type { ArticleHistory, HistoryAct, Row } from './popup-state';

/** The history of the article that the reader chose; it updates itself. @param read Begins to read it. */
export function createHistory(
  read: (id: ArticleId, signal: AbortSignal) => Watched<HistoryAct[]> | undefined,
) {
  const opened = createSignal<{ row: Row; acts: Watched<HistoryAct[]> | undefined } | undefined>(
    undefined,
  );
  let ended = new AbortController();
  const show = (row: Row | undefined) => {
    ended.abort();
    ended = new AbortController();
    opened.value = row && { row, acts: read(row.id, ended.signal) };
  };
  const shown: ReadonlySignal<ArticleHistory | undefined> = computed(() => {
    const now = opened.value;
    return now && { row: now.row, acts: now.acts?.value };
  });
  return { shown, open: (row: Row) => show(row), close: () => show(undefined) };
}

/** How many acts the history of one article shows. */
const HISTORY_ACTS_SHOWN = 200;

/** All acts on an article, newest first; entries that are one act for the reader are listed once. */
export async function historyOf(db: Database, id: ArticleId): Promise<HistoryAct[]> {
  const marks = await db.marks.get(id);
  const rows = await db.journal.where('ids').equals(id).reverse().sortBy('stamp');
  const acts = rows
    .flatMap(row => {
      const changes = row.changes.filter(change => change.id === id);
      const what = changes[0] && whatOf(row, changes[0]);
      return what ? { row, changes, what } : [];
    })
    .slice(0, HISTORY_ACTS_SHOWN);
  return Promise.all(acts.map(act => lineOf(db, act, marks)));
}

type Act = { row: JournalRow; changes: Change[]; what: HistoryAct['what'] };

async function lineOf(
  db: Database,
  { row, changes, what }: Act,
  marks: Marks | undefined,
): Promise<HistoryAct> {
  const entries = row.batch ? await db.journal.where('batch').equals(row.batch).count() : 1;
  const text = textOf(changes[0]);
  return {
    handle: handleOf([row]) ?? row.stamp,
    at: row.at,
    what,
    ...(text && { text }),
    entries,
    articles: row.ids.length,
    canUndo: changes.some(change => isInForce(change, row, marks)),
  };
}

/** Whether undoing the change would still change this article. */
export function isInForce(change: Change, entry: Entry, marks: Marks | undefined): boolean {
  const context: ActContext = {
    marks: () => marks,
    facts: () => undefined,
    tick: () => entry.stamp,
    now: 0,
    rule: 'hand',
  };
  return reversal(change, entry, context) !== undefined;
}

function whatOf({ kind }: Entry, { after }: Change): HistoryAct['what'] | undefined {
  const value = typeof after === 'object' && 'value' in after && after.value;
  return pastAct(kind, value === true || value === 'read');
}

function textOf(change: Change | undefined): string | undefined {
  if (change?.field === 'note') return change.after?.text;
  return change && tagIn(change.field);
}
