import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { importFileOf } from '../../../lib/import/read-import-file';
import { stepsOf } from '../../../lib/import/split-into-steps';
import { argumentSchemas } from '../../../lib/library/contract/argument-schemas';
import { addMissing } from '../../../lib/library/import/import-add';
import type { Marks } from '../../../lib/library/model';
import { readBackup } from '../../../lib/transfer/backup/read-backup';
import { createRandom } from '../../made/random';
import { aBackup, aFileOf } from '../transfer/backup/a-backup';

/** Settable, so that a failing run can be had again; printed with every failure. */
const SEED = Number(process.env.DALEE_SEED ?? 20261128);
const RUNS = Number(process.env.DALEE_FUZZ ?? (process.env.CI ? 5_000 : 500));

const odd: unknown[] = [
  ...[null, true, 0, -1, 1.5, 2 ** 53, 8.64e15, 1e300, '', '0', '7', 'read', '\ud800', '\u202e'],
  ...['__proto__', 'x'.repeat(3_000), '9'.repeat(10), 'z'.repeat(21), 'javascript:alert(1)'],
  ...[[], {}, [[]], { value: true }, Object.fromEntries([['__proto__', null]])],
];

test(`${RUNS} files whose lines are odd in one place are refused, or taken in whole (seed ${SEED})`, async () => {
  const random = createRandom(SEED);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  let read = 0;
  for (let run = 0; run < RUNS; run++) {
    const records = structuredClone(aBackup(2).records);
    change(records, random, pick);
    const lines = JSON.stringify(records);
    const backup = await readBackup(await aFileOf(lines));
    if (!backup.ok) continue;
    read += 1;
    const file = importFileOf('backup.json', backup.value);
    for (const contents of stepsOf(file, file)) {
      const step = z.safeParse(argumentSchemas.stepRun, { run: 'r', nth: 0, ...contents });
      expect(step.success, lines).toBe(true);
      const taken = addMissing(contents.pieces ?? [], groundOf(new Map()));
      const marks = new Map(taken?.marks.map(one => [one.id, one]));
      expect(addMissing(contents.pieces ?? [], groundOf(marks)), lines).toBeUndefined();
    }
  }
  expect(read).toBeGreaterThan(RUNS * 0.1);
}, 120_000);

/** Puts something odd in the place of one value somewhere in it, or beside the others under an odd name. */
function change(within: object, random: () => number, pick: <T>(from: readonly T[]) => T): void {
  const record = within as Record<string, unknown>;
  const name = pick(Object.keys(record));
  const value = name === undefined ? undefined : record[name];
  if (typeof value === 'object' && value !== null && random() < 0.8) change(value, random, pick);
  else if (name !== undefined && random() < 0.8) record[name] = pick(odd);
  else Object.defineProperty(record, String(pick(odd)), { value: pick(odd), enumerable: true });
}

const groundOf = (marks: ReadonlyMap<string, Marks>) => ({
  marks: (id: string) => marks.get(id),
  facts: () => undefined,
  tick: () => '0mx0q3dkk0000vjkhtic7' as never,
  now: 0,
  rule: 'seen' as const,
});
