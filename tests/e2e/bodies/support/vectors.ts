import { readFileSync } from 'node:fs';

export type Vector = { id: string; html: string };

/** The hostile pieces of HTML that `DALEE_HOSTILE` names; undefined, said in one line, when it is unset. */
export function hostileVectors(): Vector[] | undefined {
  const folder = process.env.DALEE_HOSTILE;
  if (folder) return JSON.parse(readFileSync(`${folder}/vectors.json`, 'utf8'));
  console.warn('DALEE_HOSTILE is unset: the hostile vectors do not run');
  return undefined;
}

/** So many of them, the same for the same seed (a linear congruence draws them). */
export function seeded(vectors: Vector[], count: number, seed: number): Vector[] {
  const left = vectors.filter(({ html }) => html.trim());
  let state = seed;
  return Array.from({ length: Math.min(count, left.length) }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return left.splice(state % left.length, 1);
  }).flat();
}
