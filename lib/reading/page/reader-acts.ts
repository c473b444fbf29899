import type { Teaser } from '../../habr/facts';
import type { Act, Answer, Done, Library } from '../../library/contract/contract';
import {
  type ActToast,
  type GatheredActs,
  gatherActs,
  gatheredText,
  markAct,
  undoActs,
  undoName,
  undoText,
} from '../../reader-acts/act-toasts';
import type { Words } from '../../words/words';
import type { States } from './article-states';
import type { Notices, ShownToast } from './toast-host';

/** What the reader does with an article. Shown when the library has it, which is at once; undone from a toast. */
export type Acts = {
  /**
   * One or many at once, undone as one.
   *
   * @param button What was pressed: its toast is one Tab away.
   * @returns What was done, if it was.
   */
  read(teasers: Teaser[], value: boolean, button: HTMLElement): Promise<unknown>;
  bookmark(teasers: Teaser[], value: boolean, button: HTMLElement): Promise<unknown>;
  /** Opening is undone like everything, but not told: the open article is telling enough. */
  opened(teaser: Teaser, hash?: string): Promise<unknown>;
  /** Shows what the library did, with the way back where there is one. */
  tell(said: ActToast, teasers: Teaser[], outcome: Outcome): void;
};

/** What the library did, and the button that was pressed, if one was. */
type Outcome = { done: Done; button?: HTMLElement | undefined };

type Deps = { library: Library; words: Words; states: States; notices: Notices };

/** All acts have one toast: a newer one takes its place, or joins it. */
const TOPIC = 'act';

export function createActs(deps: Deps): Acts {
  const { library, words, notices } = deps;
  let standing: { acts: GatheredActs; toast: ShownToast } | undefined;
  const act = async (what: Act) =>
    take(await library.act({ act: crypto.randomUUID(), what }), deps);
  const undo = async (acts: GatheredActs) => {
    const undone = await undoActs(acts.entries, async of =>
      take(await library.undo({ act: crypto.randomUUID(), of }), deps),
    );
    // What the reader did meanwhile keeps its toast, and with it its undo.
    const topic = standing?.acts === acts ? TOPIC : 'undo';
    if (undone) notices.show({ topic, text: undoText(words, undone) });
  };
  const tell: Acts['tell'] = (said, articles, { done: { entry }, button }) => {
    const acts = gatherActs(standing?.toast.stands() ? standing.acts : undefined, {
      said,
      articles,
      entry,
    });
    const way = entry && {
      name: undoName(words, acts),
      about: acts.about,
      run: () => void undo(acts),
    };
    const note = { topic: TOPIC, text: gatheredText(words, acts), isOneLine: true, way };
    standing = { acts, toast: notices.show(note, button) };
  };
  const mark =
    (kind: 'read' | 'bookmark'): Acts['read'] =>
    async (teasers, value, button) => {
      const ids = teasers.map(({ id }) => id);
      const { what, said } = markAct(kind, ids, value);
      const done = await act(what);
      if (done) tell(said, teasers, { done, button });
      return done;
    };
  return {
    tell,
    read: mark('read'),
    bookmark: mark('bookmark'),
    opened: ({ id, comments }, hash) =>
      act({
        kind: 'opened',
        id,
        ...(hash !== undefined && { hash }),
        ...(comments !== undefined && { comments }),
      }),
  };
}

/** Shows how things are now, or says why they are not. */
function take<D extends Done>(answer: Answer<D>, { states, notices }: Deps): D | undefined {
  if (answer.ok) states.take(answer.value.views);
  else notices.failed(answer.error.code);
  return answer.ok ? answer.value : undefined;
}
