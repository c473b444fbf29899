import { MAX_ARTICLE_SIZE } from '../../article-size';
import type { ArticleId } from '../../habr/facts';
import { failureOfStatus } from '../../habr/failure-of-status';
import { readBody } from '../../habr/page/article-page';
import { articleOf } from '../../habr/urls';
import type { Failure } from '../../library/contract/contract';

/** The reader waits for the page no longer than this. */
const PAGE_FETCH_TIMEOUT_MS = 20_000;

/**
 * Fetches an article's own page as the reader, with the reader's session, and reads the text there: on
 * the reader's own click only, after the site did not give it to us.
 */
export async function fetchPage(
  url: string,
  id: ArticleId,
  given: AbortSignal,
): Promise<{ html: string; editor: 1 | 2 } | Failure> {
  const late = AbortSignal.timeout(PAGE_FETCH_TIMEOUT_MS);
  try {
    const signal = AbortSignal.any([given, late]);
    const response = await fetch(url, { credentials: 'include', signal });
    const code = failureOfStatus(response.status);
    if (code) return { code };
    // A company's article may have moved there from its author; another article is none of ours.
    if (articleOf(new URL(response.url))?.id !== id) return { code: 'moved' };
    const text = await response.text();
    if (text.length > MAX_ARTICLE_SIZE) return { code: 'size' };
    return readBody(new DOMParser().parseFromString(text, 'text/html')) ?? { code: 'shape' };
  } catch {
    return { code: given.aborted ? 'cancelled' : late.aborted ? 'timeout' : 'offline' };
  }
}
