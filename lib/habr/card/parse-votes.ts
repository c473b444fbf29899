import type { Facts } from '../facts';
import { parseCount } from './parse-numbers';

/**
 * Reads the score and the tooltip beside it («Всего голосов 20: ↑3 и ↓17», "Total votes 11: ↑11 and ↓0").
 * An article without votes has no such tooltip, newer pages never have one: then only the score is known.
 */
export function readVotes(
  score: string | null | undefined,
  tooltip: string | null | undefined,
): Facts['votes'] {
  const value = parseCount(score);
  if (value === undefined) return undefined;
  const [, up, down] = /↑\s*(\d{1,9})\D+↓\s*(\d{1,9})/.exec(tooltip ?? '') ?? [];
  return up && down ? { score: value, up: Number(up), down: Number(down) } : { score: value };
}
