import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '../driver/program-and-profile';

/** A second copy of the built extension, which browsers take for another one; gives its folder. */
export async function secondCopy(browser: Browser): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dalee-copy-'));
  const product = `.output/${browser === 'chromium' ? 'chrome' : 'firefox'}-mv3`;
  await cp(product, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  // Chromium tells extensions apart by their folders, Firefox by this.
  const manifest = (await readFile(path, 'utf8')).replace('dalee@dalee.app', 'copy@dalee.app');
  await writeFile(path, manifest);
  return folder;
}
