import type { ArticleId } from '../../../habr/facts';
import type { Answer, Body, Library, Opened } from '../../contract/contract';
import type { FetchArticle, Why } from '../base/fetch-article-port';
import { failed, ok } from '../base/rpc-answers';
import type { Caller } from '../base/who-calls';
import { createInFlight, type InFlight } from './in-flight';
import { noteOpen, wasOpened } from './recent-opens';
import { bodyOf, type Deps, type ReceivedText, storeReceived } from './stored-bodies';

export type Opening = Deps & {
  fetchArticle: FetchArticle;
  /** Whether the reader allows fetching articles before they are opened. */
  mayPrefetch: () => Promise<boolean>;
  changed: (ids: ArticleId[]) => void;
};

/** Refreshing and prefetching are done for no tab in particular. */
const NO_CALLER = -2;

/** The methods `open`, `prefetch`, `cancel` and `keep`. */
export function createOpening(deps: Opening) {
  const inFlight = createInFlight<Opened>();
  /** One at a time, so that an `open` never waits behind more than that. */
  let isPrefetching = false;

  return {
    async open({ id, again, asIs }: Parameters<Library['open']>[0], caller: Caller) {
      if (asIs) return asItIs(deps, id);
      const noted = noteOpen(deps.db, { id, caller, now: deps.now() }).catch(() => {});
      const body = again ? undefined : await bodyOf(deps, id);
      if (body?.stale) void refresh(deps, inFlight, body);
      const opened = body
        ? { body }
        : await inFlight.ask(id, caller.tab, signal => get(deps, { id, why: 'open', signal }));
      await noted;
      if ('mayTryHere' in opened && opened.mayTryHere) {
        await noteOpen(deps.db, { id, caller, now: deps.now() }).catch(() => {});
      }
      return ok<Opened>(opened);
    },

    async prefetch({ id }: { id: ArticleId }) {
      if (isPrefetching || !(await deps.mayPrefetch()) || (await bodyOf(deps, id))) return ok(null);
      isPrefetching = true;
      const ahead = inFlight.ask(id, NO_CALLER, signal => get(deps, { id, why: 'intent', signal }));
      void ahead.finally(() => {
        isPrefetching = false;
      });
      return ok(null);
    },

    async cancel({ id }: { id: ArticleId }, { tab }: Caller) {
      inFlight.leave(id, tab);
      return ok(null);
    },

    async keep(what: ReceivedText, caller: Caller): Promise<Answer<Body>> {
      if (!(await wasOpened(deps.db, { id: what.id, caller, now: deps.now() })))
        return failed('refused');
      return ok(await storeReceived(deps, what));
    },
  };
}

async function asItIs(deps: Deps, id: ArticleId): Promise<Answer<Opened>> {
  const body = await bodyOf(deps, id);
  return body ? ok({ body }) : failed('gone', 'no stored text');
}

type Wanted = { id: ArticleId; why: Why; signal: AbortSignal };

async function get(deps: Opening, { id, why, signal }: Wanted): Promise<Opened> {
  const fetched = await deps.fetchArticle(id, why, signal);
  return 'failure' in fetched ? fetched : { body: await storeReceived(deps, { id, ...fetched }) };
}

/** The reader has the old text open, so a failure is not worth a message. */
async function refresh(deps: Opening, inFlight: InFlight<Opened>, { id, hash }: Body) {
  const opened = await inFlight.ask(id, NO_CALLER, signal =>
    get(deps, { id, why: 'refresh', signal }),
  );
  if ('body' in opened && opened.body.hash !== hash) deps.changed([id]);
}
