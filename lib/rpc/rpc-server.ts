/** What the contract says of one method: who may call it, and the form of its arguments. */
export type Rule = {
  /** `page`: pages of the site and of the extension; `own`: the extension's own pages only. */
  from: 'page' | 'own';
  args: { safeParse(args: unknown): { success: true; data: unknown } | { success: false } };
};
export type CallerKind = Rule['from'];

/** Takes arguments that were found right, and who asks. */
export type Handlers<C extends { kind: CallerKind }> = Record<
  string,
  (args: never, caller: C) => Promise<unknown>
>;

/**
 * The answering side: a listener for `runtime.onMessage`. Answers are values, since Firefox hides
 * the text of rejected errors; what is not a call is left to other listeners.
 *
 * @param callerOf Who sent it; `undefined` is nobody that may ask anything.
 */
export function createServer<S, C extends { kind: CallerKind }>(
  contract: Record<string, Rule>,
  handlers: Handlers<C>,
  callerOf: (sender: S) => C | undefined,
) {
  const methods = new Map(
    Object.entries(contract).map(([call, rule]) => [call, { ...rule, run: handlers[call] }]),
  );
  return (message: unknown, sender: S): Promise<unknown> | undefined =>
    isCall(message) ? answer(message, callerOf(sender)) : undefined;

  async function answer({ call, args }: Call, caller: C | undefined) {
    const method = methods.get(call);
    if (!caller || !method?.run) return failed('refused');
    if (method.from === 'own' && caller.kind !== 'own') return failed('refused');
    try {
      const parsed = method.args.safeParse(args);
      return parsed.success ? await method.run(parsed.data as never, caller) : failed('invalid');
    } catch (error) {
      return failed('internal', String(error));
    }
  }
}

type Call = { call: string; args?: unknown };

const isCall = (message: unknown): message is Call =>
  typeof message === 'object' &&
  message !== null &&
  'call' in message &&
  typeof message.call === 'string';

const failed = (code: 'refused' | 'invalid' | 'internal', detail?: string) => ({
  ok: false,
  error: { code, ...(detail && { detail }) },
});
