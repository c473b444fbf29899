import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own that can be filled to the last byte, and given room again. */
export type SmallDisk = {
  place: string;
  /** Only root may make one, and only of Linux: elsewhere it is a folder of the large one. */
  isReal: boolean;
  fill(): void;
  empty(): void;
  close(): void;
};

/** Enough for a browser's profile. */
const BYTES = 600_000_000;

/** A disk in memory of 600 MB. Says in one line when none can be made. */
export function smallDisk(): SmallDisk {
  const place = mkdtempSync(join(tmpdir(), 'dalee-disk-'));
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${BYTES}`, 'tmpfs', place]);
  const isReal = status === 0;
  if (!isReal) {
    console.warn('no disk can be filled here (root on Linux can): its story does not run');
    rmSync(place, { recursive: true });
  }
  const ballast = join(place, 'ballast');
  return {
    place,
    isReal,
    fill: () => {
      for (let size = 2 ** 24; size >= 1; size /= 2) while (isWritten(ballast, size));
    },
    empty: () => rmSync(ballast),
    close: () => {
      if (isReal) spawnSync('umount', ['--lazy', place]);
      rmSync(place, { recursive: true, force: true });
    },
  };
}

function isWritten(file: string, size: number): boolean {
  try {
    appendFileSync(file, Buffer.alloc(size));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return false;
    throw error;
  }
}
