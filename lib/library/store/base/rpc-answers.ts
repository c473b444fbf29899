import Dexie from 'dexie';
import type { Answer, Code, Failure } from '../../contract/contract';

/** An answer with a value. */
export const ok = <T>(value: T): Answer<T> => ({ ok: true, value });
/** An answer that is a failure. @param detail For bug reports, never for the reader. */
export const failed = (code: Code, detail?: string): { ok: false; error: Failure } => ({
  ok: false,
  error: { code, ...(detail && { detail }) },
});

/** What was thrown, as an answer. */
export function failureOf(error: unknown): { ok: false; error: Failure } {
  const isDatabase = error instanceof Dexie.DexieError || error instanceof DOMException;
  const code = isFull(error) ? 'full' : isDatabase ? 'storage' : 'internal';
  return failed(code, String(error));
}

/**
 * Whether the disk has no room. Dexie wraps what the browser threw; Chromium's database and
 * Firefox's `storage.local` say it in the text of their error alone (both seen on a full disk).
 */
export const isFull = (error: unknown): boolean =>
  error instanceof Error &&
  (FULL.test(`${error.name} ${error.message}`) || ('inner' in error && isFull(error.inner)));

const FULL = /QuotaExceeded|NO_SPACE/;
