import type { ArticleId } from '../../habr/facts';
import type { Reading } from '../model';
import { type ActContext, type Outcome, record } from './write-entry';

/** Sets `finished` in this round, unless it is or the reader once took an automatic "read" back. */
export function finish(
  id: ArticleId,
  by: 'seen' | 'opened',
  ground: ActContext,
): Outcome | undefined {
  const reading = ground.marks(id)?.reading;
  if (!reading || reading.finished || reading.held) return undefined;
  const after: Reading = { ...reading, finished: { at: ground.now, by } };
  return record(
    { kind: 'finished' },
    [
      {
        id,
        field: 'reading',
        before: reading,
        replaces: [reading.round || undefined],
        after: () => after,
      },
    ],
    ground,
  );
}
