import type { Answer } from '../contract';
import type { Run } from '../runs';
import { failed } from './answers';

/** Large things in steps, each a message and a transaction of its own. Not there yet, and says so. */
export function createRuns() {
  const refused = async (): Promise<Answer<Run>> => failed('refused', 'no runs yet');
  return { begin: refused, step: refused, end: refused };
}
