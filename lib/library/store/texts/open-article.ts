import type { ArticleId } from '../../../habr/facts';
import type { Answer, Body, Library, Opened } from '../../contract/contract';
import type { FetchArticle, Why } from '../base/fetch-article-port';
import { failed, ok } from '../base/rpc-answers';
import type { Caller } from '../base/who-calls';
import { createFlights, type Flights } from './in-flight';
import { noteOpen, wasOpened } from './recent-opens';
import { type Brought, bodyOf, bring, type Shelf } from './stored-bodies';

export type Opening = Shelf & {
  fetchArticle: FetchArticle;
  /** Whether the reader lets articles be asked for that are not open yet. */
  mayPrefetch: () => Promise<boolean>;
  changed: (ids: ArticleId[]) => void;
};

/** Who asks when an old copy is looked after: nobody in particular. */
const NOBODY = -2;

/** Everything about bodies: opening, giving up, and keeping what the page got by itself. */
export function createOpening(means: Opening) {
  const flights = createFlights<Opened>();
  /** One at a time is fetched ahead: what is opened never waits behind more than that. */
  let fetching = false;

  return {
    async open({ id, again, asIs }: Parameters<Library['open']>[0], caller: Caller) {
      if (asIs) return asItIs(means, id);
      const noted = noteOpen(means.db, id, caller, means.now()).catch(() => {});
      const body = again ? undefined : await bodyOf(means, id);
      if (body?.stale) void refresh(means, flights, body);
      const opened = body
        ? { body }
        : await flights.ask(id, caller.tab, signal => get(means, id, 'open', signal));
      await noted;
      if ('mayTryHere' in opened && opened.mayTryHere) {
        await noteOpen(means.db, id, caller, means.now()).catch(() => {});
      }
      return ok<Opened>(opened);
    },

    async prefetch({ id }: { id: ArticleId }) {
      if (fetching || !(await means.mayPrefetch()) || (await bodyOf(means, id))) return ok(null);
      fetching = true;
      const ahead = flights.ask(id, NOBODY, signal => get(means, id, 'intent', signal));
      void ahead.finally(() => {
        fetching = false;
      });
      return ok(null);
    },

    async cancel({ id }: { id: ArticleId }, { tab }: Caller) {
      flights.leave(id, tab);
      return ok(null);
    },

    async keep(what: Brought, caller: Caller): Promise<Answer<Body>> {
      if (!(await wasOpened(means.db, what.id, caller, means.now()))) return failed('refused');
      return ok(await bring(means, what));
    },
  };
}

async function asItIs(shelf: Shelf, id: ArticleId): Promise<Answer<Opened>> {
  const body = await bodyOf(shelf, id);
  return body ? ok({ body }) : failed('gone', 'no copy');
}

async function get(means: Opening, id: ArticleId, why: Why, signal: AbortSignal): Promise<Opened> {
  const fetched = await means.fetchArticle(id, why, signal);
  return 'failure' in fetched ? fetched : { body: await bring(means, { id, ...fetched }) };
}

/** The reader opened it, so it was asked for; a failure is not worth a word, the old copy is there. */
async function refresh(means: Opening, flights: Flights<Opened>, { id, hash }: Body) {
  const opened = await flights.ask(id, NOBODY, signal => get(means, id, 'refresh', signal));
  if ('body' in opened && opened.body.hash !== hash) means.changed([id]);
}
