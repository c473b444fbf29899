import { createCalls } from '../../../../lib/library/store/answer-calls';
import { createLibrary, type Deps } from '../../../../lib/library/store/library';

/** The library as its callers meet it, over a database that always opens, and what it does inside. */
export function callLibrary(deps: Deps) {
  const { replay, letGo, goOn, ...handlers } = createLibrary(deps);
  const never = async (): Promise<never> => {
    throw new Error('the database is open');
  };
  const calls = createCalls({
    handlers: { ...handlers, rebuild: async () => ({ ok: true, value: null }) },
    standIns: {
      ...{ marks: never, undo: never, progress: never },
      act: async (_, { answer }) => answer ?? never(),
      ready: async (_, { answer }) => answer ?? never(),
    },
    database: { isOpen: async () => true, renew: () => {} },
  });
  return { ...calls, replay, letGo, goOn };
}
