import { computed, signal as createSignal, type ReadonlySignal } from '@preact/signals-core';
import type { ArticleId } from '../habr/facts';
import { handleOf } from '../library/acts/entry-ids';
import { reversal } from '../library/acts/reverse-change';
import type { ActContext } from '../library/acts/write-entry';
import type { Change, Entry, Marks } from '../library/model';
import type { Database, Row as Line } from '../library/store/base/database';
import type { Watched } from '../lists/live-query';
import type { ArticleHistory, HistoryAct, Row } from './popup-state';

/** The history of the article whose history the reader opened; it updates itself. */
export function createHistory(
  of: (id: ArticleId, signal: AbortSignal) => Watched<HistoryAct[]> | undefined,
) {
  const looked = createSignal<{ row: Row; acts: Watched<HistoryAct[]> | undefined } | undefined>(
    undefined,
  );
  let ended = new AbortController();
  const turn = (row: Row | undefined) => {
    ended.abort();
    ended = new AbortController();
    looked.value = row && { row, acts: of(row.id, ended.signal) };
  };
  const shown: ReadonlySignal<ArticleHistory | undefined> = computed(() => {
    const now = looked.value;
    return now && { row: now.row, acts: now.acts?.value };
  });
  return { shown, open: (row: Row) => turn(row), close: () => turn(undefined) };
}

/** How many acts the history of one article shows. */
const HISTORY_ACTS_SHOWN = 200;

/** All acts on an article, newest first; entries that are one act for the reader are listed once. */
export async function historyOf(db: Database, id: ArticleId): Promise<HistoryAct[]> {
  const marks = await db.marks.get(id);
  const lines = await db.journal.where('ids').equals(id).reverse().sortBy('stamp');
  const acts = lines
    .filter(line => line.changes.some(change => change.id === id))
    .slice(0, HISTORY_ACTS_SHOWN);
  return Promise.all(acts.map(line => actOf(db, line, id, marks)));
}

async function actOf(
  db: Database,
  line: Line,
  id: ArticleId,
  marks: Marks | undefined,
): Promise<HistoryAct> {
  const changes = line.changes.filter(change => change.id === id);
  const entries = line.batch ? await db.journal.where('batch').equals(line.batch).count() : 1;
  const text = textOf(changes[0]);
  return {
    handle: handleOf([line]) ?? line.stamp,
    at: line.at,
    what: whatOf(line, changes[0]),
    ...(text && { text }),
    entries,
    articles: line.ids.length,
    canUndo: changes.some(change => isInForce(change, line, marks)),
  };
}

/** Whether undoing the change would still change this article. */
export function isInForce(change: Change, entry: Entry, marks: Marks | undefined): boolean {
  const ground: ActContext = {
    marks: () => marks,
    facts: () => undefined,
    tick: () => entry.stamp,
    now: 0,
    rule: 'hand',
  };
  return reversal(change, entry, ground) !== undefined;
}

function whatOf({ kind }: Entry, change: Change | undefined): HistoryAct['what'] {
  const after = change?.after;
  const isOn = typeof after === 'object' && 'value' in after && after.value;
  switch (kind) {
    case 'verdict':
      return isOn === 'read' ? 'read' : 'unread';
    case 'bookmark':
      return isOn ? 'bookmarked' : 'unbookmarked';
    case 'tag':
      return isOn ? 'tagged' : 'untagged';
    case 'forgot':
      return 'forgotten';
    case 'sat':
      return 'opened';
    default:
      return kind;
  }
}

function textOf(change: Change | undefined): string | undefined {
  if (change?.field === 'note') return change.after?.text;
  return change?.field.startsWith('tag:') ? change.field.slice('tag:'.length) : undefined;
}
