import * as z from 'zod/mini';

/** The outside of every version's file; its lines are checked one by one. */
export const outside = z.object({
  format: z.literal('dalee-backup'),
  version: z.int().check(z.positive()),
  exportedAt: z.string(),
  app: z.string(),
  device: z.string(),
  sha256: z.string(),
  records: z.array(z.unknown()),
  journal: z._default(z.array(z.unknown()), []),
});
