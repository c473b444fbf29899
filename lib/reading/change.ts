import type { Teaser } from '../habr/facts';
import type { Body } from '../library/contract';
import type { Tools } from './tools';

/**
 * A copy older than a day is shown as it is, and asked for again behind the reader's back. If the text
 * is another one now, the reader is told, and one click shows it.
 */
export function watchChange(
  { id, title }: Teaser,
  { stale, hash }: Body,
  { library, words, notices, onChanged }: Tools,
  show: () => void,
  signal: AbortSignal,
): void {
  if (!stale) return;
  const over = new AbortController();
  const life = AbortSignal.any([signal, over.signal]);
  onChanged(async ids => {
    if (!ids.includes(id)) return;
    const answer = await library.open({ id });
    if (life.aborted || !answer.ok || !('body' in answer.value)) return;
    if (answer.value.body.hash === hash) return;
    over.abort();
    const way = { name: words.t('showChanged'), about: title, run: show };
    notices.show({ topic: `changed${id}`, text: words.t('textChanged'), way, stays: true });
  }, life);
}
