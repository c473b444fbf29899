import type { ArticleId, Facts } from '../habr/facts';
import type { Entry, Marks, Stamp, Visit } from './model';

/** One article as a file or a snapshot has it. */
export type Piece = {
  id: ArticleId;
  /** Absent: nothing was done with it. A restore then makes it untouched here, too. */
  marks?: Marks;
  facts?: Facts;
  /** What was removed or forgotten here since is added again, under fresh stamps. */
  addRemoved?: true;
};

/**
 * `add`: imports what is missing here, with the stamps that it has. `back`: restores everything to what the
 * pieces say, under fresh stamps. `undo`: undoes a batch.
 */
export type Verb = 'add' | 'back' | 'undo';

/** The contents of one message of a run: at most 500 of each kind, and some megabytes. */
export type StepContents = { pieces?: Piece[]; journal?: Entry[]; visits?: Visit[] };

/** The caller names a run, so that it can be continued and a step that is sent twice is done once. */
export type RunId = string;

/** The beginning of a run. `total` is the number of its steps; an undo counts them itself. */
export type Begun =
  | { run: RunId; verb: 'add' | 'back'; total: number }
  | { run: RunId; verb: 'undo'; of: Stamp };

/** A change that is too large for one message and is made in steps. Only one runs at a time. */
export type Run = {
  run: RunId;
  verb: Verb;
  /** Number of steps that are done, which is the index of the next one. */
  steps: number;
  /** Number of all steps, as far as it is known at the beginning. */
  total: number;
  /** The batch whose undo undoes the whole run; absent while nothing was changed. */
  batch?: Stamp;
  /** Verb `undo`: the batch that is undone. */
  of?: Stamp;
  /** Number of articles that look different now, and of those that an undo left because they were changed since. */
  changed: number;
  left: number;
  ended: boolean;
};
