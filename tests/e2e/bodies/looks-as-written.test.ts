import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keptClasses } from '../../../lib/habr/body-markup';
import { browsers } from '../driver/program-and-profile';
import { type Bench, openBench } from './support/bench';
import { alignedBody, oddBodies, pairsOfBlocks, spoilerOfOldEditor } from './support/made';
import { openArticle, placesInBoth, tagsOf } from './support/open';
import { type Saved, savedBodies } from './support/saved';

const frame = readFileSync('components/site-page/ArticleFrame.css', 'utf8');
/** The replica of the site's typography: distances between blocks are rules between neighbours. */
const site = readFileSync('tests/site/styles/body.css', 'utf8');
const ours = ['lib/body/body.css', 'lib/habr/styles/opened-article.css']
  .map(file => readFileSync(file, 'utf8'))
  .join('\n');

describe.each(browsers())('an opened body in %s', browser => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench(browser);
  });
  afterAll(() => bench.close());

  test('it stands to the pixel where the site shows it, whatever follows what', async () => {
    const [shown, written] = await bench.tab.evaluate(placesInBoth, pairsOfBlocks, 2, site + ours);
    expect(written?.length).toBeGreaterThan(200);
    expect(shown).toEqual(written);
  });

  test('a real body of the new editor stands to the pixel where the site shows it', async () => {
    for (const { name, html } of savedBodies().filter(isPlainOfNewEditor)) {
      const [shown, written] = await bench.tab.evaluate(placesInBoth, html, 2, site + ours);
      expect({ name, places: shown }).toEqual({ name, places: written });
    }
  });

  test('a body of the old editor is aligned as the site aligns it', async () => {
    const [shown, written] = await bench.tab.evaluate(placesInBoth, alignedBody, 1, site + ours);
    expect(written?.length).toBeGreaterThan(20);
    expect(shown).toEqual(written);
  });

  test('it shows where the old editor’s spoiler ends', async () => {
    await bench.tab.evaluate(openArticle, spoilerOfOldEditor, '9', site + ours, '', 1);
    const lefts = () =>
      ['summary', 'p'].map(tag => {
        const spoiler = document.querySelector('details');
        if (spoiler) spoiler.open = true;
        return document.querySelector(`details ${tag}`)?.getBoundingClientRect().left ?? 0;
      });
    const [title = 0, text = 0] = await bench.tab.evaluate(lefts);
    expect(text - title).toBe(36);
  });

  test('it cannot lie over the page, whatever the site’s styles make of the classes that stay', async () => {
    const classes = [...keptClasses, 'embed__thumb'];
    const body = classes.map(name => `<div class="${name}">слово</div>`).join('');
    const worst = 'position: fixed !important; inset: 0; z-index: 2147483647; width: 200vw';
    const rule = `${classes.map(name => `.${name}`).join()} { ${worst}; height: 200vh; margin: -50vh }`;
    await bench.tab.evaluate(openArticle, body, '9', ours + rule, frame);
    // A spoiler of the old editor becomes two elements.
    expect(await bench.tab.evaluate(tagsOf, '[class]')).toHaveLength(classes.length + 1);
    expect(await bench.tab.evaluate(isPageFree)).toEqual([true, true]);
  });

  test('it is given to assistive technology whole, before anybody scrolls', async () => {
    const body = oddBodies['2 MB with 300 pictures'] ?? '';
    await bench.tab.evaluate(openArticle, body, '8', site + ours, '');
    expect(await bench.tab.given('heading')).toBe(300);
    expect(await bench.tab.given('paragraph')).toBe(2700);
  }, 60_000);
});

/** The new editor marks its bodies; embeds and spoilers are ours and stand otherwise. */
const isPlainOfNewEditor = ({ html }: Saved): boolean =>
  html.startsWith('<div xmlns=') && !/<iframe|<div[^>]* data-src=|class="spoiler/.test(html);

/** Whether a button of the page above the opened article is what one would click, and one below it. */
function isPageFree(): boolean[] {
  const host = document.querySelector<HTMLElement>('dalee-article');
  if (!host) return [];
  host.style.height = '100px';
  return (['before', 'after'] as const).map(where => {
    const button = document.createElement('button');
    button.style.cssText = 'display: block; height: 100px';
    host[where](button);
    const { left, top } = button.getBoundingClientRect();
    return document.elementFromPoint(left + 5, top + 50) === button;
  });
}
