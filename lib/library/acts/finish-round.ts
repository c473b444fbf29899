import type { ArticleId } from '../../habr/facts';
import type { Reading } from '../model';
import { type ActContext, type Outcome, writeEntry } from './write-entry';

/** Sets `finished` in this round, unless it is set or the reader has undone an automatic "read". */
export function finish(
  id: ArticleId,
  by: 'seen' | 'opened',
  context: ActContext,
): Outcome | undefined {
  const reading = context.marks(id)?.reading;
  if (!reading || reading.finished || reading.held) return undefined;
  const after: Reading = { ...reading, finished: { at: context.now, by } };
  return writeEntry(
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
    context,
  );
}
