import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../driver/wait-until';
import type { Stage } from './story';

/** The file once it is whole; it is taken out of the folder, so that the next one of its name is found. */
export async function downloaded({ reader }: Stage, name: RegExp, folder = '.'): Promise<Blob> {
  const path = join(reader.downloads, folder);
  const found = () =>
    existsSync(path) ? readdirSync(path).find(one => name.test(one)) : undefined;
  const file = join(path, await until(`the file ${name}`, async () => found()));
  const bytes = await until('its contents', async () => nonEmpty(readFileSync(file)));
  rmSync(file);
  return new Blob([bytes]);
}

const nonEmpty = (bytes: Buffer) => (bytes.length > 0 ? new Uint8Array(bytes) : undefined);
