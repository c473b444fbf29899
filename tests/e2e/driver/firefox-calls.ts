import type { Bidi } from './firefox-bidi';
import type { Driver, Handle } from './tab-driver';

export type Calls = Pick<Driver, 'call' | 'evaluate'> & {
  /** Runs `run` on each of the elements, all in one message. */
  callEach<R>(handles: Handle[], run: (on: never) => R): Promise<R[]>;
  /** Runs a function's text with elements as its arguments; gives the elements in its answer. */
  elements(run: string, on?: Handle[]): Promise<Element[]>;
};
/** An element in an answer, with its shadow root, closed or open. */
type Element = { handle: Handle; root?: Handle };

/** Runs functions in the main world of a tab; JSON text carries arguments and results. */
export function createFirefoxCalls(bidi: Bidi, context: string): Calls {
  const send = async (functionDeclaration: string, of: Handle[], json?: string) => {
    const answer = await bidi('script.callFunction', {
      functionDeclaration,
      awaitPromise: true,
      target: { context },
      arguments: [
        ...(json === undefined ? [] : [{ type: 'string' as const, value: json }]),
        ...of.map(sharedId => ({ sharedId })),
      ],
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result;
  };
  const json = async <R>(text: string, on: Handle[], of: unknown[]) => {
    const result = await send(text, on, JSON.stringify(of));
    return (result.type === 'string' ? JSON.parse(result.value) : undefined) as R;
  };
  return {
    call: (handle, run, ...of) =>
      json(`async (of, on) => JSON.stringify(await (${run})(on, ...JSON.parse(of)))`, [handle], of),
    callEach: (handles, run) =>
      json(`async (of, ...on) => JSON.stringify(on.map(one => (${run})(one)))`, handles, []),
    evaluate: (run, ...of) =>
      json(`async of => JSON.stringify(await (${run})(...JSON.parse(of)))`, [], of),
    elements: async (run, on = []) => {
      const result = await send(run, on);
      const found = result.type === 'array' ? (result.value ?? []) : [];
      return found.flatMap(one => {
        if (one.type !== 'node' || !one.sharedId) return [];
        const root = one.value?.shadowRoot?.sharedId;
        return [{ handle: one.sharedId, ...(root && { root }) }];
      });
    },
  };
}
