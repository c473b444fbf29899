/** How long a caller waits (ms; 4 s where it does not say), and whether it calls once more after that. */
type Limit = { ms?: number; retry?: boolean };
type Lost = { ok: false; error: { code: 'away' | 'orphaned'; detail?: string } };

/**
 * The caller's side of a contract: one function per method, each resolves to the other side's
 * answer and never rejects. No answer in time: `away`; the extension was updated under this page:
 * `orphaned`.
 *
 * @param send `runtime.sendMessage`; it may throw.
 */
export function createClient<L>(
  limits: Record<keyof L & string, Limit>,
  send: (message: unknown) => Promise<unknown>,
): L {
  const ask = async (call: string, { ms = 4_000, retry }: Limit, args: unknown) => {
    const first = await once(() => send({ call, args }), ms);
    if (isAnswer(first) || first.lost === 'orphaned' || !retry) return answered(first);
    return answered(await once(() => send({ call, args }), ms));
  };
  const methods = Object.entries<Limit>(limits).map(([call, limit]) => [
    call,
    (args: unknown) => ask(call, limit, args),
  ]);
  return Object.fromEntries(methods) as L;
}

type Tried = { ok: boolean } | { lost: 'away' | 'orphaned'; detail: string };

async function once(send: () => Promise<unknown>, ms: number): Promise<Tried> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Tried>(resolve => {
    timer = setTimeout(() => resolve({ lost: 'away', detail: `${ms} ms` }), ms);
  });
  try {
    const answer = await Promise.race([send(), late]);
    return isAnswer(answer) ? answer : { lost: 'away', detail: 'no answer' };
  } catch (error) {
    return { lost: isOrphaned(error) ? 'orphaned' : 'away', detail: String(error) };
  } finally {
    clearTimeout(timer);
  }
}

const isAnswer = (value: unknown): value is { ok: boolean } =>
  typeof value === 'object' && value !== null && 'ok' in value;

const answered = (tried: Tried): { ok: boolean } | Lost =>
  isAnswer(tried) ? tried : { ok: false, error: { code: tried.lost, detail: tried.detail } };

/** Chromium throws the first, a torn-down Firefox page the second; without a `runtime` it is a TypeError. */
const isOrphaned = (error: unknown) =>
  error instanceof TypeError || /context invalidated|dead object/i.test(String(error));
