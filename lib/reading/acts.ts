import type { Teaser } from '../habr/facts';
import type { Act, Done, Library } from '../library/contract';
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

export function createActs({ library, words, states, notices }: Deps): Acts {
  const act = async (what: Act) => {
    const answer = await library.act({ act: crypto.randomUUID(), what });
    if (!answer.ok) return notices.failed(answer.error.code);
    states.take(answer.value.views);
    return answer.value;
  };
  const undo = async (of: Stamp) => {
    const answer = await library.undo({ act: crypto.randomUUID(), of });
    if (!answer.ok) return notices.failed(answer.error.code);
    states.take(answer.value.views);
    const { changed, left } = answer.value;
    const text = left ? words.t('undoneInPart', left, changed + left) : words.t('undone');
    notices.show('undo', text);
  };
  const tell: Acts['tell'] = (text, { id, title }, { entry }, button) => {
    const back = () => {
      button?.focus({ preventScroll: true });
      if (entry) undo(entry);
    };
    const way = entry && { name: words.t('undo'), about: title, run: back };
    notices.show(topicOf[text] + id, words.t(text), way, button);
  };
  return {
    read: async (teaser, value, button) => {
      const done = await act({ kind: 'read', ids: [teaser.id], value });
      if (done) tell(value ? 'toldRead' : 'toldUnread', teaser, done, button);
    },
    bookmark: async (teaser, value, button) => {
      const done = await act({ kind: 'bookmark', ids: [teaser.id], value });
      if (done) tell(value ? 'toldKept' : 'toldNotKept', teaser, done, button);
    },
    opened: ({ id, comments }, hash) =>
      act({
        kind: 'opened',
        id,
        ...(hash !== undefined && { hash }),
        ...(comments !== undefined && { comments }),
      }),
    tell,
  };
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
