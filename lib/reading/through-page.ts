import { readBody } from '../habr/article-page';
import type { Failure } from '../library/contract';

/** Characters; a longer page is not an article. */
const LONGEST = 10_000_000;

/**
 * Fetches an article's own page as the reader, with the reader's session, and reads the text there: on
 * the reader's own click only, after the site did not give it to us.
 */
export async function fetchPage(
  url: string,
  signal: AbortSignal,
): Promise<{ html: string; editor: 1 | 2 } | Failure> {
  try {
    const response = await fetch(url, { credentials: 'include', signal });
    if (!response.ok) return { code: response.status === 404 ? 'gone' : 'denied' };
    const text = await response.text();
    if (text.length > LONGEST) return { code: 'size' };
    return readBody(new DOMParser().parseFromString(text, 'text/html')) ?? { code: 'shape' };
  } catch {
    return { code: signal.aborted ? 'cancelled' : 'offline' };
  }
}
