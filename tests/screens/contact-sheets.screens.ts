import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, type Reader } from '../e2e/driver/browsers';
import type { Site } from '../site/site';
import { startSite } from '../site/start';
import { scenes } from './scenes';
import { type Shot, sheetOf } from './sheet';

const folder = 'docs/screens';
const themes = ['light', 'dark'] as const;

describe.each(['ru', 'en'] as const)('screens, %s', language => {
  let site: Site;
  let reader: Reader;
  const shots = { light: [] as Shot[], dark: [] as Shot[] };

  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    site = await startSite();
    reader = await launch('chromium', { proxyPort: site.proxyPort, language });
  });
  afterAll(async () => {
    await reader?.close();
    await site?.close();
  });

  test('every scene is taken, wide and narrow, light and dark, and pasted into one sheet a theme', async () => {
    for (const { say, sizes, tab: begin, show } of scenes(reader, site)) {
      const tab = await begin();
      for (const theme of themes) {
        await tab.theme(theme);
        for (const [width, height] of sizes) {
          await tab.size(width, height);
          await tab.evaluate(settled);
          await show?.(tab);
          await tab.evaluate(settled);
          shots[theme].push({ scene: say, width, png: await tab.screenshot() });
        }
      }
      await tab.close();
    }
    expect(shots.light.length).toBe(shots.dark.length);
    for (const theme of themes) {
      const picture = await sheetOf(await reader.tab('about:blank'), shots[theme], theme);
      writeFileSync(`${folder}/${theme}-${language}.webp`, picture);
      expect(picture.length, 'small enough to keep').toBeLessThan(300_000);
    }
  });
});

/** When what follows a change of size or place has been drawn. */
async function settled(): Promise<void> {
  for (let i = 0; i < 3; i++)
    await new Promise(resolve =>
      requestIdleCallback(() => requestAnimationFrame(resolve), { timeout: 200 }),
    );
}
