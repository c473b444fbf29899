import { afterAll, describe, expect, test } from 'vitest';
import { backupFile } from '../../../lib/backups/make-backup';
import { madeLibrary } from '../../made/library';
import { until } from '../driver/wait-until';
import { articles } from '../pages/articles';
import { openAuthorPage } from '../pages/author-page';
import { openData } from '../pages/data-settings';
import { sentence } from '../support/locale-texts';
import { smallDisk } from '../support/small-disk';
import { story } from '../support/story';

const disk = smallDisk();
afterAll(() => disk.close());

const { language, memory, geometry, raptor } = articles;

describe.runIf(disk.isReal)('where a disk can be filled', () => {
  story(
    'a disk without a byte of room',
    stage => {
      test('costs nothing that was kept, and what is done meanwhile is kept or said to be not', async () => {
        // Firefox tells only sometimes that it is for want of room.
        const refusals = ['full', 'storage'].map(code => sentence(stage.reader.language, code));
        const page = await openAuthorPage(stage);
        await page.card(language).open();
        await page.card(language).opened();
        await page.card(memory).bookmark();
        await page.card(memory).becomes({ bookmarked: true });
        disk.fill();
        await page.card(raptor).open();
        expect((await page.card(raptor).opened()).length).toBeGreaterThan(500);
        await page.card(geometry).bookmark();
        const isKept = await until('what became of it', async () => {
          if ((await page.card(geometry).marks()).bookmarked) return 'yes';
          const said = (await page.tab.all('status')).map(one => one.text());
          const all = (await Promise.all(said)).join(' ');
          return refusals.some(one => all.includes(one)) && 'no';
        });
        await stage.reader.restart(async () => disk.empty());
        const { card } = await openAuthorPage(stage);
        await card(memory).becomes({ bookmarked: true });
        await card(language).becomes({ state: 'reading' });
        await card(geometry).becomes({ bookmarked: isKept === 'yes' });
        if (isKept === 'no') await card(geometry).bookmark();
        await card(geometry).becomes({ bookmarked: true });
      });

      test('stops the adding of a file with words; it goes on when there is room, and can be undone', async () => {
        const before = await openAuthorPage(stage);
        await before.card(geometry).bookmark();
        await before.card(geometry).becomes({ bookmarked: true });
        const [data, file] = [await openData(stage.reader), await aBackup()];
        await data.show(file);
        disk.fill();
        await data.addsInPart();
        disk.empty();
        await data.show(file);
        await data.add();
        await data.undo();
        const { card } = await openAuthorPage(stage);
        await card(geometry).becomes({ bookmarked: true });
      });
    },
    { disk: disk.place },
  );
});

/** Three thousand articles of somebody else: six steps. */
async function aBackup(): Promise<string> {
  const [now, records] = [Date.now(), madeLibrary(3_000, 7, Date.now())];
  const backup = { device: 'made0000', app: '0.1.0', exportedAt: now, records, journal: [] };
  return (await backupFile(backup)).text();
}
