import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readImportFile } from '../../../lib/import/read-import-file';

const folder = process.env.DALEE_FILES;
const files = folder ? readdirSync(folder).filter(name => !name.endsWith('.md')) : [];

/** What each form says of the seven articles: r is read, a number is the per cent of the text seen. */
const states: Record<string, string> = {
  'instapaper-2023.csv': '- r - - - - r',
  'instapaper-old.csv': '- r - - r - -',
  'karakeep.json': '- r - r r - r',
  'omnivore-metadata_0_to_11.json': '- r r - r - r',
  'pocket-2018.ril_export.html': '- - - - r r r',
  'readwise-reader-2025.csv': '- - r - - r -',
  'readwise-reader-2026.csv': '- 43 r r 43 r r',
  'wallabag-v2.json': '- r - r r - r',
};
const ids = ['821734', '281897', '304198', '150222', '568382', '726134', '483318'];

describe.skipIf(!folder)(
  folder ? 'files that readers bring' : 'files that readers bring: skipped, DALEE_FILES is not set',
  () => {
    test.each(files)('%s: seven articles, three other lines', async name => {
      const text = readFileSync(join(folder ?? '', name));
      const read = await readImportFile(
        new File([new Uint8Array(text)], name, { lastModified: 1.79e12 }),
      );
      if (!read.ok) throw new Error(read.code);
      const { pieces, others, renumbered, unreadable, at } = read.value;
      expect(pieces.map(({ id }) => String(id)).sort()).toEqual([...ids].sort());
      // Karakeep’s foreign line has no address at all; both are lines about something else.
      expect({ others, renumbered, unreadable }).toEqual({
        others: 3,
        renumbered: 1,
        unreadable: 0,
      });
      const said = pieces.map(({ marks }) => stateOf(marks?.reading));
      expect(said.join(' ')).toBe(states[name] ?? '- - - - - - -');
      for (const { marks } of pieces)
        if (name !== 'instapaper-old.csv') expect(marks?.bookmark?.at).toBeLessThan(at);
    });
  },
);

function stateOf(reading: { finished?: unknown; seen: string } | undefined): string {
  if (reading?.finished) return 'r';
  const bits = BigInt(`0x${reading?.seen ?? '0'}`)
    .toString(2)
    .replaceAll('0', '').length;
  return bits > 0 ? String(Math.floor((bits / 64) * 100)) : '-';
}
