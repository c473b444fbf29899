import { createBreaker, type Trouble } from '../../lib/fetching/circuit-breaker';
import { createArticles } from '../../lib/fetching/fetch-article';
import { createQueue } from '../../lib/fetching/polite-queue';
import type { Database } from '../../lib/library/store/base/database';
import { readNote, writeNote } from '../../lib/library/store/base/derived-records';
import type { FetchArticle } from '../../lib/library/store/base/fetch-article-port';

/** The worker's way to the site; what it must remember stands in the database, and a broken one stops no reading. */
export function fetchingFor(db: Database): FetchArticle {
  const memory = {
    read: () => readNote(db, 'breaker').catch(() => undefined),
    write: (trouble: Trouble) => writeNote(db, 'breaker', trouble).catch(() => {}),
  };
  return createArticles({
    fetch: (url, how) => fetch(url, how),
    queue: createQueue(2, 500, () => performance.now()),
    breaker: createBreaker(memory, Date.now, Math.random),
    ledger: async request => {
      await db.requests.add(request).catch(() => {});
    },
    now: Date.now,
  });
}
