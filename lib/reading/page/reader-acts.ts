import type { Teaser } from '../../habr/facts';
import type { Act, Answer, Done, Library } from '../../library/contract/contract';
import type { Stamp } from '../../library/model';
import { type ActToast, actToasts, markAct, undoText } from '../../reader-acts/act-toasts';
import type { Words } from '../../words/words';
import type { States } from './article-states';
import type { Notices } from './toast-host';

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

export function createActs(deps: Deps): Acts {
  const act = async (what: Act) =>
    take(await deps.library.act({ act: crypto.randomUUID(), what }), deps);
  const tell: Acts['tell'] = (said, teasers, { done: { entry }, button }) => {
    const { t, plural } = deps.words;
    const [one, ...others] = teasers;
    const count = others.length > 0 && plural('articles', teasers.length);
    const about = count || one?.title;
    const way = entry && { name: t('undo'), about, run: () => undo(entry, deps) };
    const topic = actToasts[said].topic + teasers.map(({ id }) => id);
    const text = t(actToasts[said].text);
    deps.notices.show({ topic, text: count ? `${text}: ${count}` : text, way }, button);
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

async function undo(of: Stamp, deps: Deps): Promise<void> {
  const { library, words, notices } = deps;
  const done = take(await library.undo({ act: crypto.randomUUID(), of }), deps);
  if (!done) return;
  notices.show({ topic: actToasts.undone.topic, text: undoText(words, done) });
}
