import { apiUrl, parseArticle } from '../habr/api';
import type { ArticleId, Ms } from '../habr/facts';
import { failureOfStatus } from '../habr/failure-of-status';
import type { Code, Failure } from '../library/contract/contract';
import type { FetchArticle, Fetched, Request, Why } from '../library/store/base/fetch-article-port';
import type { Breaker } from './circuit-breaker';
import type { Queue } from './polite-queue';
import { codeOf, type Fetch, type Got, request } from './site-request';

export type Deps = {
  fetch: Fetch;
  queue: Queue;
  breaker: Breaker;
  /** Writes down every request that was made. */
  ledger: (request: Request) => Promise<void>;
  now: () => Ms;
};

const ARTICLE_TIMEOUT_MS: Ms = 20_000;

/**
 * Gets one article from the site's API, politely: in its turn, once, and not while the site is
 * left alone. Gives up after 20 s in all, before Firefox ends the worker's handler at 30.
 */
export function createArticles(deps: Deps): FetchArticle {
  return async (id, why, caller) => {
    const signal = AbortSignal.any([caller, AbortSignal.timeout(ARTICLE_TIMEOUT_MS)]);
    try {
      return await deps.queue(async () => {
        const rest = await deps.breaker.rest();
        // The site would most likely answer as it did last, so the reader sees that failure.
        return rest
          ? failed({ code: rest.code, retryAt: rest.until })
          : ask({ id, why }, deps, signal);
      }, signal);
    } catch (error) {
      if (signal.aborted) return failed({ code: codeOf(signal.reason) });
      return failed({ code: 'internal', detail: String(error) });
    }
  };
}

async function ask(
  { id, why }: { id: ArticleId; why: Why },
  { fetch, breaker, ledger, now }: Deps,
  signal: AbortSignal,
): Promise<Fetched> {
  const at = now();
  const got = await request(fetch, apiUrl(id), signal);
  const fetched = understand(got, id);
  const code = 'failure' in fetched ? fetched.failure.code : undefined;
  await ledger({
    ...{ at, url: apiUrl(id), why, ms: now() - at, bytes: got.bytes },
    ...(got.status !== undefined && { status: got.status }),
    ...(code && { code }),
  });
  await learn(breaker, code, 'code' in got ? got.retryAfter : undefined);
  if (!code) return fetched;
  const rest = await breaker.rest();
  return failed({ code, ...(rest && { retryAt: rest.until }) });
}

async function learn(breaker: Breaker, code: Code | undefined, wish: Ms | undefined) {
  if (code && siteTroubles.has(code)) await breaker.bad(code, wish);
  else if (!code || code === 'gone' || code === 'kind') await breaker.good();
}

function understand(got: Got, id: ArticleId): Fetched {
  if ('code' in got) return failed({ code: got.code });
  const parsed = parseArticle(got.json, id);
  const ofStatus = failureOfStatus(got.status);
  if (!('failure' in parsed)) return ofStatus ? failed({ code: ofStatus }) : parsed;
  // A post has no article of its own: the JSON says that, the status only that there is none.
  return failed({ code: parsed.failure === 'kind' ? 'kind' : (ofStatus ?? parsed.failure) });
}

/** With these codes the site itself is not well, or wants to be left alone. */
const siteTroubles: ReadonlySet<Code> = new Set(['busy', 'site', 'timeout', 'wall']);

/** After these codes the page's own request, with the reader's session, may have more success. */
const worthTryingHere: ReadonlySet<Code> = new Set(['denied', 'wall', 'shape']);

const failed = (failure: Failure): Fetched => ({
  failure,
  mayTryHere: worthTryingHere.has(failure.code),
});
