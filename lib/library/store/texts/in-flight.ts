import type { ArticleId } from '../../../habr/facts';

/** Fetches that are under way, at most one per article: a caller that asks meanwhile gets the same result. */
export type InFlight<T> = {
  ask(id: ArticleId, caller: number, get: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /** This caller no longer wants it; once nobody does, the fetch is aborted. */
  leave(id: ArticleId, caller: number): void;
};

/** A caller is the number of its tab, or a negative number for none. */
export function createInFlight<T>(): InFlight<T> {
  type Flight = { result: Promise<T>; wanted: Set<number>; end: AbortController };
  const flights = new Map<ArticleId, Flight>();

  return {
    ask(id, caller, get) {
      const flight = flights.get(id) ?? begin(id, get);
      flight.wanted.add(caller);
      return flight.result;
    },
    leave(id, caller) {
      const flight = flights.get(id);
      if (!flight?.wanted.delete(caller) || flight.wanted.size > 0) return;
      flights.delete(id); // the next caller begins anew
      flight.end.abort();
    },
  };

  function begin(id: ArticleId, get: (signal: AbortSignal) => Promise<T>): Flight {
    const end = new AbortController();
    const result = get(end.signal).finally(() => {
      if (flights.get(id) === flight) flights.delete(id);
    });
    const flight: Flight = { result, wanted: new Set(), end };
    flights.set(id, flight);
    return flight;
  }
}
