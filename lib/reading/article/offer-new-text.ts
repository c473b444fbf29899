import { atEnd } from '../../dom/at-end';
import type { Body } from '../../library/contract/contract';
import type { SessionServices } from '../page/session-services';

type Deps = Pick<SessionServices, 'library' | 'words' | 'notices' | 'onChanged'> & {
  /** Draws the new text. */
  show(): void;
};

/**
 * A stored text older than a day is shown as it is, while the library fetches it again in the background.
 * If the text has changed, a toast says so, and one click shows it, for as long as the article stands open.
 */
export function watchChange(
  { id, stale, hash, facts }: Body,
  { library, words, notices, onChanged, show }: Deps,
  signal: AbortSignal,
): void {
  if (!stale) return;
  const over = new AbortController();
  const life = AbortSignal.any([signal, over.signal]);
  onChanged(async ids => {
    if (!ids.includes(id)) return;
    const answer = await library.open({ id, asIs: true });
    if (life.aborted || !answer.ok || !('body' in answer.value)) return;
    const { body } = answer.value;
    const isSame = body.hash === hash;
    // Every report of reading changes the article, too: the library still has the old text.
    if (isSame && body.stale) return;
    over.abort();
    if (isSame) return;
    const way = { name: words.t('showChanged'), about: facts.title, run: show };
    const toast = notices.show({
      topic: `changed${id}`,
      text: words.t('textChanged'),
      way,
      stays: true,
    });
    atEnd(signal, toast.close);
  }, life);
}
