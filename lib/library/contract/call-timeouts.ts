import type { Library, OwnLibrary } from './contract';

/** How long a caller waits (ms), and whether it may ask once more. Plain data: page files hold no zod. */
export type Limit = { ms: number; retry: boolean };

/** Acts carry an id made by the caller and a second `open` joins the first, so asking twice is safe. */
export const limits = {
  marks: { ms: 4_000, retry: true },
  see: { ms: 4_000, retry: false },
  open: { ms: 25_000, retry: true },
  prefetch: { ms: 4_000, retry: false },
  cancel: { ms: 4_000, retry: false },
  keep: { ms: 4_000, retry: true },
  act: { ms: 4_000, retry: true },
  undo: { ms: 4_000, retry: true },
  progress: { ms: 4_000, retry: false },
  load: { ms: 4_000, retry: true },
  health: { ms: 4_000, retry: false },
} as const satisfies Record<keyof Library, Limit>;

/** What only our own pages may ask, besides. */
export const ownLimits = {
  ...limits,
  ready: { ms: 10_000, retry: true },
  dropCopies: { ms: 10_000, retry: true },
  clearRequests: { ms: 10_000, retry: true },
  clear: { ms: 10_000, retry: true },
  unclear: { ms: 10_000, retry: true },
  beginRun: { ms: 10_000, retry: true },
  stepRun: { ms: 10_000, retry: true },
  endRun: { ms: 10_000, retry: true },
  rebuild: { ms: 25_000, retry: false },
  recoverySeen: { ms: 10_000, retry: true },
} as const satisfies Record<keyof OwnLibrary, Limit>;
