import { expect, test } from 'vitest';
import { readBackup } from '../../../../lib/transfer/backup/read-backup';
import { createRandom } from '../../../made/random';
import { aBackup, aFile } from './a-backup';

/** Settable, so that a failing run can be had again; printed with every failure. */
const SEED = Number(process.env.DALEE_SEED ?? 20261123);
const RUNS = Number(process.env.DALEE_FUZZ ?? (process.env.CI ? 5_000 : 500));

test(`${RUNS} files with random bytes changed are refused or read right (seed ${SEED})`, async () => {
  const whole = aBackup();
  const bytes = new Uint8Array(await (await aFile()).arrayBuffer());
  const random = createRandom(SEED);
  let refused = 0;
  for (let run = 0; run < RUNS; run++) {
    const changed = bytes.slice();
    const changes = 1 + Math.floor(random() * 4);
    for (let each = 0; each < changes; each++)
      changed[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
    const read = await readBackup(new Blob([changed]));
    if (read.ok) expect(withoutNames(read.value)).toEqual(withoutNames(whole));
    else refused += 1;
  }
  expect(refused).toBeGreaterThan(RUNS * 0.9);
}, 120_000);

test('a file cut at every per cent is refused', async () => {
  const file = await aFile();
  for (let percent = 0; percent < 100; percent++) {
    const read = await readBackup(file.slice(0, Math.floor((file.size * percent) / 100)));
    expect(read.ok).toBe(false);
  }
});

/** What the hash does not cover: when and by what the file was written. */
const withoutNames = ({ records, journal }: { records: unknown; journal: unknown }) => ({
  records,
  journal,
});
