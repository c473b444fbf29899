import type { ArticleId, Facts } from '../habr/facts';
import type { Entry, Marks, Stamp, Visit } from './model';

/** One article as a file or a copy of the library has it. */
export type Piece = {
  id: ArticleId;
  /** Absent: nothing was done with it. Going back then makes it untouched here, too. */
  marks?: Marks;
  facts?: Facts;
  /** What was undone or forgotten here since comes back, under fresh stamps. */
  bring?: true;
};

/**
 * `add`: what is missing here is joined, with the stamps that it has. `back`: everything becomes as the
 * pieces say, under fresh stamps. `undo`: a batch is taken back.
 */
export type Verb = 'add' | 'back' | 'undo';

/** What one message of a run carries; at most 500 of each, and some megabytes. */
export type StepContents = { pieces?: Piece[]; journal?: Entry[]; visits?: Visit[] };

/** Named by the caller, so that a run can be gone on with and a step that is sent twice is done once. */
export type RunId = string;

/** What begins a run. @param total Steps to come; an undo counts them itself. */
export type Begun =
  | { run: RunId; verb: 'add' | 'back'; total: number }
  | { run: RunId; verb: 'undo'; of: Stamp };

/** Something too large for one message, done in steps. There is one at a time. */
export type Run = {
  run: RunId;
  verb: Verb;
  /** Steps that are done, which is the number of the next one. */
  steps: number;
  /** Steps that there will be, as far as it is known at the beginning. */
  total: number;
  /** What undoes all of it; absent as long as nothing was changed. */
  batch?: Stamp;
  /** Verb `undo`: the batch that is taken back. */
  of?: Stamp;
  /** Articles that look different now; and those that an undo left, since they were changed meanwhile. */
  changed: number;
  left: number;
  ended: boolean;
};
