import { type Signal, signal as value } from '@preact/signals-core';
import { oncePerTask } from '../../dom/once-per-task';
import type { ArticleId, ListKey, Ms, Teaser } from '../../habr/facts';
import type { Code, Library, Views } from '../../library/contract/contract';
import { isNew } from '../../library/is-new';
import type { View } from '../../library/model';

/** What is known of the shown articles; reading it in an effect follows it. */
export type States = {
  /** `undefined` until the library has answered. */
  view(id: ArticleId): View | undefined;
  /** Published since the reader was last here, and not begun. */
  isNew(teaser: Teaser): boolean;
  /** The reader is in the list for the first time. */
  isFirstVisit(): boolean;
  /** Asks for articles that are shown from now on: one question per task. */
  ask(ids: ArticleId[]): void;
  /** Asks again for those of them that are shown. */
  askAgain(ids: readonly string[]): void;
  /** Takes what an act was answered with. */
  take(views: Views): void;
};

const UNTOUCHED: View = { state: 'unread', percent: 0, bookmarked: false, opened: false };

type Deps = {
  library: Pick<Library, 'marks'>;
  /** The list of the page, if it has one: the library then says what is new in it. */
  list?: ListKey | undefined;
  /** Hears why there was no answer; the page works without. */
  failed(code: Code, again: () => void): void;
};

export function createStates({ library, list, failed }: Deps, signal: AbortSignal): States {
  const views = new Map<string, Signal<View | undefined>>();
  /** What was published after it is new; `'unknown'` until the library has answered. */
  const edge = value<Ms | undefined | 'unknown'>('unknown');
  const asked = new Set<ArticleId>();
  const of = (id: ArticleId) => {
    const found = views.get(id) ?? value(undefined);
    views.set(id, found);
    return found;
  };
  const askNow = oncePerTask(async () => {
    const ids = [...asked];
    asked.clear();
    const answer = await library.marks({ ids, ...(list && { list }) });
    if (signal.aborted) return;
    if (!answer.ok) return failed(answer.error.code, () => ask(ids));
    edge.value = answer.value.edge;
    for (const id of ids) of(id).value = answer.value.views[id] ?? UNTOUCHED;
  }, signal);
  const ask = (ids: ArticleId[]) => {
    for (const id of ids) asked.add(id);
    if (asked.size > 0) askNow();
  };
  return {
    view: id => of(id).value,
    isNew: teaser => {
      const after = edge.value;
      return after !== 'unknown' && isNew(teaser.publishedAt, of(teaser.id).value, after);
    },
    isFirstVisit: () => list !== undefined && edge.value === undefined,
    ask,
    askAgain: ids => ask(ids.filter((id): id is ArticleId => views.has(id))),
    take: known => {
      for (const id of Object.keys(known) as ArticleId[]) of(id).value = known[id];
    },
  };
}
