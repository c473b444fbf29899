import { argumentSchemas } from '../contract/argument-schemas';
import {
  type Args,
  extensionMethods,
  type Method,
  methods,
  type Reply,
} from '../contract/contract';
import type { Answer, Code } from '../contract/messages';
import { createCallerTurns } from './base/caller-turns';
import { failed, failureOf, ok } from './base/rpc-answers';
import type { Caller } from './base/who-calls';

/** Each method as the library does it: it knows who calls, and may throw. */
export type Handlers = { [M in Method]: (args: Args<M>, caller: Caller) => Reply<M> };

type StandInMethod = {
  [M in Method]: (typeof methods)[M] extends { closed: string } ? M : never;
}[Method];
/**
 * Answers without the database.
 *
 * @param tried `run` calls the handler again; `answer` is what it said, where the database opened and then failed.
 */
export type StandIns = {
  [M in StandInMethod]: (args: Args<M>, tried: Tried<M>) => Reply<M>;
};
type Tried<M extends Method> = { run: () => Reply<M>; answer?: Awaited<Reply<M>> };

type Deps = {
  handlers: Handlers;
  standIns: StandIns;
  database: {
    isOpen(): Promise<boolean>;
    /** Opens another connection for the next call. */
    renew(): void;
  };
};

/**
 * The library as its callers meet it: every method answers with a value, whatever becomes of its
 * handler and of the database. This is all that happens between a checked call and its handler.
 */
export function createCalls({ handlers, standIns, database }: Deps): Handlers {
  const takeTurn = createCallerTurns();
  const answer = async (method: Method, args: unknown, caller: Caller) => {
    const { closed } = methods[method];
    // On a full disk Chromium closes the connection and Firefox lets nothing more be written to it;
    // neither reports it.
    const run = async () => {
      const handle = () => answerOf(() => (handlers[method] as Run)(args, caller));
      const given = await (IN_TURN.has(method) ? takeTurn(caller, handle) : handle());
      if (!given) return failed('crowded');
      if (isDatabaseFailure(given)) database.renew();
      return given;
    };
    const standIn = (tried: object) =>
      answerOf(() => (standIns[method as StandInMethod] as Run)(args, { run, ...tried }));

    const isOpen = closed === undefined || (await database.isOpen());
    if (isOpen || closed === 'late') {
      const given = await run();
      const isLost = isDatabaseFailure(given) && closed === 'stand-in-too';
      return isLost ? standIn({ answer: given }) : given;
    }
    if (closed === 'skip') return ok(null);
    if (closed === 'fail') return failed('closed');
    return standIn({});
  };
  const calls = Object.keys(methods).map(method => [
    method,
    (args: unknown, caller: Caller) => answer(method as Method, args, caller),
  ]);
  return Object.fromEntries(calls);
}

/** What waits for the database's writes. The others wait for the site, or must not wait. */
const IN_TURN: ReadonlySet<Method> = new Set(['marks', 'see', 'act', 'undo', 'progress']);

type Run = (args: unknown, context: unknown) => Promise<Answer<unknown>>;

/** What a handler answers when the database failed under it. */
const DATABASE_FAILURES: ReadonlySet<Code> = new Set(['storage', 'full']);
const isDatabaseFailure = (answer: Answer<unknown>) =>
  !answer.ok && DATABASE_FAILURES.has(answer.error.code);

async function answerOf(run: () => Promise<Answer<unknown>>): Promise<Answer<unknown>> {
  try {
    return await run();
  } catch (error) {
    return failureOf(error);
  }
}

type Schema = {
  safeParse(args: unknown): { success: true; data: unknown } | { success: false };
};
type Serving<S, M extends string> = {
  calls: Record<NoInfer<M>, (args: never, caller: Caller) => Promise<Answer<unknown>>>;
  /** Who sent a message; `undefined` may ask nothing. */
  callerOf: (sender: S) => Caller | undefined;
  schemas?: Record<M, Schema>;
  /** Methods that only the extension's own pages may ask. */
  own?: object;
};

/**
 * A listener for `runtime.onMessage`: checks who calls and with what, and has it answered. What is
 * no call is left to other listeners. Answers are values: browsers hide why a listener rejected,
 * https://github.com/mozilla/webextension-polyfill/issues/179
 */
export function createServer<S, M extends string = Method>({
  calls,
  callerOf,
  schemas = argumentSchemas as Record<string, Schema>,
  own = extensionMethods,
}: Serving<S, M>) {
  return (message: unknown, sender: S): Promise<unknown> | undefined =>
    isCall(message) ? serve(message, callerOf(sender)) : undefined;

  async function serve({ call, args }: Call, caller: Caller | undefined) {
    const isMethod = (name: string): name is M => Object.hasOwn(schemas, name);
    if (!caller || !isMethod(call)) return failed('refused');
    if (Object.hasOwn(own, call) && caller.kind !== 'own') return failed('refused');
    return answerOf(async () => {
      const parsed = schemas[call].safeParse(args);
      return parsed.success ? calls[call](parsed.data as never, caller) : failed('invalid');
    });
  }
}

type Call = { call: string; args?: unknown };

const isCall = (message: unknown): message is Call =>
  typeof message === 'object' &&
  message !== null &&
  'call' in message &&
  typeof message.call === 'string';
