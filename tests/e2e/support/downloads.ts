import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../driver/wait-until';
import type { Stage } from './story';

/** The file once it is whole. */
export async function downloaded({ reader }: Stage, name: RegExp, folder = '.'): Promise<Blob> {
  const path = join(reader.downloads, folder);
  const found = () =>
    existsSync(path) ? readdirSync(path).find(one => name.test(one)) : undefined;
  const file = join(path, await until(`the file ${name}`, async () => found()));
  return new Blob([await until('its contents', async () => nonEmpty(readFileSync(file)))]);
}

const nonEmpty = (bytes: Buffer) => (bytes.length > 0 ? new Uint8Array(bytes) : undefined);
