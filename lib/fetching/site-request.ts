import { MAX_ARTICLE_SIZE } from '../article-size';
import { failureOfStatus } from '../habr/failure-of-status';
import type { Code } from '../library/contract/contract';

/** An answer of the site, or why there is none; `bytes` of the body were read. */
export type Got = { bytes: number } & (
  | { status: number; json: unknown }
  | {
      status?: number;
      code: Code;
      /** What the site asked to wait, ms. */
      retryAfter?: number;
    }
);

/**
 * One GET for JSON, without cookies and without following redirects. Never rejects: what goes
 * wrong is a code. An error page in JSON is handed on for 404 and 410, where it says more.
 */
export async function request(fetch: Fetch, url: string, signal: AbortSignal): Promise<Got> {
  let status: number | undefined;
  let bytes = 0;
  try {
    const response = await fetch(url, { ...requestOptions, signal });
    status = response.status;
    const refusal = refusalOf(response);
    if (refusal) {
      await response.body?.cancel();
      return { status, bytes, ...refusal };
    }
    const body = await read(response);
    bytes = body.bytes;
    return 'text' in body ? { status, bytes, ...parsed(body.text, status) } : { status, ...body };
  } catch {
    const code = signal.aborted ? codeOf(signal.reason) : 'offline';
    return { ...(status !== undefined && { status }), bytes, code };
  }
}

export type Fetch = (url: string, how: RequestInit) => Promise<Response>;

/** Why a signal ended a request. */
export const codeOf = (reason: unknown): 'timeout' | 'cancelled' =>
  reason instanceof DOMException && reason.name === 'TimeoutError' ? 'timeout' : 'cancelled';

const requestOptions: RequestInit = {
  method: 'GET',
  credentials: 'omit',
  redirect: 'manual',
  cache: 'no-store',
  referrerPolicy: 'no-referrer',
  headers: { accept: 'application/json' },
};

function refusalOf(response: Response): { code: Code; retryAfter?: number } | undefined {
  const { ok, status, headers } = response;
  const code = failureOfStatus(status);
  const isJson = /^application\/([\w.-]+\+)?json\b/i.test(headers.get('content-type') ?? '');
  if (isJson && (!code || code === 'gone')) return undefined;
  // A bot wall has any status of success.
  if (ok && /^text\/html\b/i.test(headers.get('content-type') ?? '')) return { code: 'wall' };
  if (!code) return { code: 'shape' };
  return { code, ...(mayAskToWait.has(code) && retryAfter(headers)) };
}

/** With these the site may say when to come back. */
const mayAskToWait: ReadonlySet<Code> = new Set(['busy', 'site']);

/** Reads seconds or a date; anything else is as if the site had not asked. */
function retryAfter(headers: Headers): { retryAfter?: number } {
  const value = headers.get('retry-after')?.trim();
  if (!value) return {};
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - sentAt(headers);
  return Number.isNaN(ms) ? {} : { retryAfter: Math.max(0, ms) };
}

/** The time by the site's own clock: ours may be hours off. */
const sentAt = (headers: Headers) => Date.parse(headers.get('date') ?? '') || Date.now();

async function read(response: Response) {
  if (Number(response.headers.get('content-length')) > MAX_ARTICLE_SIZE) {
    await response.body?.cancel();
    return { bytes: 0, code: 'size' } as const;
  }
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MAX_ARTICLE_SIZE) return { bytes, code: 'size' } as const;
    text += decoder.decode(chunk, { stream: true });
  }
  return { bytes, text: text + decoder.decode() };
}

function parsed(text: string, status: number): { json: unknown } | { code: Code } {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return { code: failureOfStatus(status) ?? 'shape' };
  }
}
