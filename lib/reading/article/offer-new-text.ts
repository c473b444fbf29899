import { atEnd } from '../../dom/at-end';
import type { Teaser } from '../../habr/facts';
import type { Body } from '../../library/contract/contract';
import type { SessionServices } from '../page/session-services';

/**
 * A copy older than a day is shown as it is, and asked for again behind the reader's back. If the text
 * is another one now, the reader is told, and one click shows it, for as long as the article stands open.
 */
export function watchChange(
  { id, title }: Teaser,
  { stale, hash }: Body,
  { library, words, notices, onChanged }: SessionServices,
  show: () => void,
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
    // What is read changes with every report of it: the text is still the old one.
    if (body.hash === hash && body.stale) return;
    over.abort();
    if (body.hash === hash) return;
    const way = { name: words.t('showChanged'), about: title, run: show };
    const close = notices.show({
      topic: `changed${id}`,
      text: words.t('textChanged'),
      way,
      stays: true,
    });
    atEnd(signal, close);
  }, life);
}
