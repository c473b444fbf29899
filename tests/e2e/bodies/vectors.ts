import { readFileSync } from 'node:fs';

export type Vector = { id: string; html: string };

/** The hostile pieces of HTML that `DALEE_HOSTILE` names; undefined, said in one line, when it is unset. */
export function hostileVectors(): Vector[] | undefined {
  const folder = process.env.DALEE_HOSTILE;
  if (folder) return JSON.parse(readFileSync(`${folder}/vectors.json`, 'utf8'));
  console.warn('DALEE_HOSTILE is unset: the hostile vectors do not run');
  return undefined;
}
