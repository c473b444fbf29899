import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, type Reader } from '../e2e/browsers';
import type { Site } from '../site/site';
import { startSite } from '../site/start';
import { scenes } from './scenes';
import { type Shot, sheetOf } from './sheet';

const folder = 'docs/screens';
const themes = ['light', 'dark'] as const;
const height = { 1280: 800, 400: 600, 360: 740 } as Record<number, number>;

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

  test('every scene is taken, wide and narrow, light and dark', async () => {
    for (const { say, widths, tab: begin } of scenes(reader, site)) {
      const tab = await begin();
      for (const theme of themes) {
        await tab.theme(theme);
        for (const width of widths) {
          await tab.size(width, height[width] ?? 800);
          shots[theme].push({ scene: say, width, png: await tab.screenshot() });
        }
      }
      await tab.close();
    }
    expect(shots.light.length).toBe(shots.dark.length);
  });

  test.each(themes)('and pasted into one sheet, %s', async theme => {
    const png = await sheetOf(await reader.tab('about:blank'), shots[theme], theme);
    writeFileSync(`${folder}/${theme}-${language}.png`, png);
    expect(png.length, 'small enough to keep').toBeLessThan(900_000);
  });
});
