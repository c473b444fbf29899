import type { Teaser } from '../../habr/facts';
import type { Library, Opened } from '../../library/contract/contract';
import { fetchPage } from './fetch-through-page';

/**
 * Fetches an article's text with the reader's own session and gives it to the library. The library takes such a
 * text only for a while after its own failure. If that time is over, it is asked for the article once more; should
 * that fail, too, it takes the text.
 */
export async function openHere(
  { id, url }: Teaser,
  library: Library,
  signal: AbortSignal,
): Promise<Opened> {
  const read = await fetchPage(url, id, signal);
  if ('code' in read) return { failure: read, mayTryHere: read.code !== 'gone' };
  const keep = () => library.keep({ id, ...read });
  let kept = await keep();
  if (!kept.ok && kept.error.code === 'refused') {
    const asked = await library.open({ id });
    if (asked.ok && 'body' in asked.value) return asked.value;
    kept = await keep();
  }
  return kept.ok ? { body: kept.value } : { failure: kept.error, mayTryHere: false };
}
