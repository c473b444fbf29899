import type { Teaser } from '../../habr/facts';
import type { Act, Answer, Done, Library } from '../../library/contract/contract';
import type { Stamp } from '../../library/model';
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
  tell(text: Told, teasers: Teaser[], done: Done, button?: HTMLElement): void;
};

type Deps = { library: Library; words: Words; states: States; notices: Notices };

export function createActs(deps: Deps): Acts {
  const act = async (what: Act) =>
    take(await deps.library.act({ act: crypto.randomUUID(), what }), deps);
  const tell: Acts['tell'] = (text, teasers, { entry }, button) => {
    const { t, plural } = deps.words;
    const [one, ...others] = teasers;
    const count = others.length > 0 && plural('articles', teasers.length);
    const about = count || one?.title;
    const way = entry && { name: t('undo'), about, run: () => undo(entry, deps) };
    const topic = topicOf[text] + teasers.map(({ id }) => id);
    deps.notices.show({ topic, text: count ? `${t(text)}: ${count}` : t(text), way }, button);
  };
  const doThat =
    (kind: 'read' | 'bookmark', yes: Told, no: Told): Acts['read'] =>
    async (teasers, value, button) => {
      const done = await act({ kind, ids: teasers.map(({ id }) => id), value });
      if (done) tell(value ? yes : no, teasers, done, button);
      return done;
    };
  return {
    tell,
    read: doThat('read', 'toldRead', 'toldUnread'),
    bookmark: doThat('bookmark', 'toldKept', 'toldNotKept'),
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
  const { changed, left } = done;
  const text = left ? words.t('undoneInPart', left, changed + left) : words.t('undone');
  notices.show({ topic: 'undo', text });
}

/** What is told, and of which of an article's marks. */
const topicOf = {
  toldRead: 'read',
  toldUnread: 'read',
  toldFinished: 'read',
  toldKept: 'bookmark',
  toldNotKept: 'bookmark',
} as const;
type Told = keyof typeof topicOf;
