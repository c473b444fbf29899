import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own that can be filled to the last byte, and given room again. */
export type SmallDisk = { place: string; fill(): void; empty(): void; close(): void };

/** Enough for a browser's profile. */
const BYTES = 600_000_000;

/** A disk in memory of 600 MB; only root may make one, and only of Linux: `undefined` elsewhere. */
export function smallDisk(): SmallDisk | undefined {
  const place = mkdtempSync(join(tmpdir(), 'dalee-disk-'));
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${BYTES}`, 'tmpfs', place]);
  const unmount = () => {
    if (status === 0) spawnSync('umount', ['--lazy', place]);
    rmSync(place, { recursive: true, force: true });
  };
  if (status !== 0) {
    unmount();
    return undefined;
  }
  const ballast = join(place, 'ballast');
  return {
    place,
    fill: () => {
      for (let size = 2 ** 24; size >= 1; size /= 2) while (isWritten(ballast, size));
    },
    empty: () => rmSync(ballast),
    close: unmount,
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
