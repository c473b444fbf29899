import type { ArticleId } from '../../../habr/facts';

/** Things that are being got, at most once each: who asks meanwhile gets the same. */
export type Flights<T> = {
  ask(id: ArticleId, who: number, get: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /** That one no longer wants it; when nobody does, it is given up. */
  leave(id: ArticleId, who: number): void;
};

/** Who asks is a number: of a tab, or a negative one for nobody in particular. */
export function createFlights<T>(): Flights<T> {
  type Flight = { result: Promise<T>; wanted: Set<number>; end: AbortController };
  const flights = new Map<ArticleId, Flight>();

  return {
    ask(id, who, get) {
      const flight = flights.get(id) ?? begin(id, get);
      flight.wanted.add(who);
      return flight.result;
    },
    leave(id, who) {
      const flight = flights.get(id);
      if (!flight?.wanted.delete(who) || flight.wanted.size > 0) return;
      flights.delete(id); // who asks from now on begins anew
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
