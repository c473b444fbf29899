import type { Teaser } from '../../habr/facts';
import type { Library, Opened } from '../../library/contract/contract';
import { fetchPage } from './fetch-through-page';

/**
 * Gets an article's text as the reader's own session gets it, and hands it over to be kept. Who thought
 * about it for longer than the library takes such texts asks for the article once more: it may come now,
 * else the text is taken.
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
