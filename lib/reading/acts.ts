import type { Teaser } from '../habr/facts';
import type { Act, Answer, Done, Library } from '../library/contract';
import type { Stamp } from '../library/model';
import type { Words } from '../words/words';
import type { Notices } from './notices';
import type { States } from './states';

/** What the reader does with an article. Shown when the library has it, which is at once; undone from a toast. */
export type Acts = {
  /** @param button What was pressed: its toast is one Tab away. */
  read(teaser: Teaser, value: boolean, button: HTMLElement): void;
  bookmark(teaser: Teaser, value: boolean, button: HTMLElement): void;
  /** Opening is undone like everything, but not told: the open article is telling enough. */
  opened(teaser: Teaser, hash?: string): Promise<unknown>;
  /** Shows what the library did, with the way back where there is one. */
  tell(text: Told, teaser: Teaser, done: Done, button?: HTMLElement): void;
};

type Deps = { library: Library; words: Words; states: States; notices: Notices };

export function createActs(deps: Deps): Acts {
  const act = async (what: Act) =>
    take(await deps.library.act({ act: crypto.randomUUID(), what }), deps);
  const tell: Acts['tell'] = (text, { id, title }, { entry }, button) => {
    const run = () => {
      button?.focus({ preventScroll: true });
      if (entry) undo(entry, deps);
    };
    const way = entry && { name: deps.words.t('undo'), about: title, run };
    deps.notices.show({ topic: topicOf[text] + id, text: deps.words.t(text), way }, button);
  };
  const tellThat = async (what: Act, text: Told, teaser: Teaser, button: HTMLElement) => {
    const done = await act(what);
    if (done) tell(text, teaser, done, button);
  };
  return {
    tell,
    read: (teaser, value, button) =>
      tellThat(
        { kind: 'read', ids: [teaser.id], value },
        value ? 'toldRead' : 'toldUnread',
        teaser,
        button,
      ),
    bookmark: (teaser, value, button) =>
      tellThat(
        { kind: 'bookmark', ids: [teaser.id], value },
        value ? 'toldKept' : 'toldNotKept',
        teaser,
        button,
      ),
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
