import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Options } from './browsers';

/** A new folder for a browser's profile. */
export const newProfile = (browser: string, { disk = tmpdir() }: Pick<Options, 'disk'>) =>
  mkdtemp(join(disk, `dalee-${browser}-`));

/** Takes a profile away when its browser is closed; some of its processes may be a moment behind. */
export const forget = (profile: string): Promise<void> =>
  rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
