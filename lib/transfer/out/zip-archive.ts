import { strToU8, zip } from 'fflate';
import type { Made } from './export-item';

/** Packs files into one zip. Names that occur twice get a number, so no file is lost in another. */
export function pack(files: Made[]): Promise<Uint8Array> {
  const named: Record<string, Uint8Array> = Object.create(null);
  for (const { name, text } of files) named[free(name, named)] = strToU8(text);
  return new Promise((resolve, reject) => {
    zip(named, { level: 6 }, (error, data) => (error ? reject(error) : resolve(data)));
  });
}

function free(name: string, taken: Record<string, unknown>): string {
  if (!(name in taken)) return name;
  const [, stem = name, ending = ''] = /^(.*?)(\.\w+)?$/.exec(name) ?? [];
  for (let count = 2; ; count++) {
    const other = `${stem} ${count}${ending}`;
    if (!(other in taken)) return other;
  }
}
