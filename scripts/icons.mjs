// Renders public/icon/*.png from the drawn mark: `npm run icons`, after a change of the SVG.
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { findBrowser } from './browsers.mjs';

/** Up to 16 px the mark is drawn on the pixel grid, or its counters would blur. */
const drawingFor = size => (size === 16 ? 'mark-small.svg' : 'mark.svg');

const browser = await chromium.launch({
  executablePath: findBrowser('chromium'),
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const size of [16, 32, 48, 96, 128]) {
  const svg = await readFile(
    new URL(`../components/icons/${drawingFor(size)}`, import.meta.url),
    'utf8',
  );
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  await writeFile(new URL(`../public/icon/${size}.png`, import.meta.url), png);
}
await browser.close();
