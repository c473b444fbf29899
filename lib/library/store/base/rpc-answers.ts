import Dexie from 'dexie';
import type { Answer, Code, Failure } from '../../contract/contract';

/** An answer that says yes. */
export const ok = <T>(value: T): Answer<T> => ({ ok: true, value });
/** An answer that says no. @param detail For the report, never for the reader. */
export const failed = (code: Code, detail?: string): { ok: false; error: Failure } => ({
  ok: false,
  error: { code, ...(detail && { detail }) },
});

/** The handler, with what it throws turned into an answer. */
export const answering =
  <Args extends unknown[], T>(handler: (...args: Args) => Promise<Answer<T>>) =>
  async (...args: Args): Promise<Answer<T>> => {
    try {
      return await handler(...args);
    } catch (error) {
      return failed(codeOf(error), String(error));
    }
  };

/**
 * The disk has no room. Dexie wraps what the browser threw; Chromium's database and Firefox's
 * `storage.local` tell it in their text alone (both seen on a full disk).
 */
export const isFull = (error: unknown): boolean =>
  error instanceof Error &&
  (FULL.test(`${error.name} ${error.message}`) || ('inner' in error && isFull(error.inner)));

const FULL = /QuotaExceeded|NO_SPACE/;

function codeOf(error: unknown): Code {
  if (isFull(error)) return 'full';
  return error instanceof Dexie.DexieError || error instanceof DOMException
    ? 'storage'
    : 'internal';
}
