import { expect, test } from 'vitest';
import { until } from '../driver/wait-until';
import { articles } from '../pages/articles';
import { openAuthorPage } from '../pages/author-page';
import { dropStoredTexts } from '../support/article-page-steps';
import { changeText } from '../support/changed-text';
import { story } from '../support/story';

/** Where readers stop: in this picture, at this share of its height. */
const stop = { picture: 16, share: 0.64 };

story('a reader comes back to a text that was changed meanwhile', stage => {
  test.each([
    { say: 'with words between pictures', of: articles.language, words: about },
    { say: 'whose parts are all alike', of: articles.memory, words: () => 'То же самое.' },
    { say: 'of pictures and no words', of: articles.geometry, words: () => '' },
  ])('$say: to the same place in the same picture', async ({ of, words }) => {
    const page = await openAuthorPage(stage);
    const card = page.card(of);
    const text = `<p>Начнём с первой.</p>${pictures(words)}`;
    await changeText(stage, page.tab, { id: of.id, change: () => text });
    await card.open();
    await card.opened();
    let off = Number.NaN;
    await until(
      () => `the place to stop at, ${off} px away`,
      async () => {
        off = await page.tab.evaluate(offFrom, stop);
        if (Math.abs(off) > 2) await page.tab.wheel(off);
        return Math.abs(off) <= 2;
      },
      20_000,
    );
    // By the key: to press a button the reader would have to look elsewhere.
    await page.tab.press('Escape');
    await card.folded();
    await page.tab.close();
    stage.site.reset();
    const own = await stage.reader.popup();
    await own.evaluate(dropStoredTexts);
    await own.close();

    const later = await openAuthorPage(stage);
    await changeText(stage, later.tab, { id: of.id, change: () => `<p>${added}</p>${text}` });
    await later.card(of).open();
    expect(await later.card(of).opened()).toContain(added);
    let there = { picture: 0, share: 0 };
    await until(
      () => `picture ${stop.picture} at ${stop.share}, it is ${JSON.stringify(there)}`,
      async () => {
        there = await later.tab.evaluate(placeNow);
        return there.picture === stop.picture && Math.abs(there.share - stop.share) < 0.02;
      },
    );
    await later.tab.close();
  });
});

const added = 'Редакция просит прощения: раньше эта статья начиналась без предупреждения.';

/** Forty pictures, each with these words below it. */
const pictures = (words: (at: number) => string): string =>
  Array.from({ length: 40 }, (_, at) => {
    const source = `https://habrastorage.org/getpro/habr/upload_files/resume/${at + 1}.png`;
    const said = words(at + 1);
    return `<figure><img src="${source}" width="800" height="450"></figure>${said && `<p>${said}</p>`}`;
  }).join('');

const about = (at: number) => `На снимке ${at} видно, как вечером меняется свет над рекой.`;

/** How far (px) the place stands below the line where reading begins: the lower edge of all that sticks. */
function offFrom({ picture, share }: { picture: number; share: number }): number {
  const box = document
    .querySelectorAll('dalee-article figure')
    [picture - 1]?.getBoundingClientRect();
  const bar = 44;
  const header = document.querySelector('header')?.getBoundingClientRect();
  const line = Math.max(0, header?.bottom ?? 0) + bar;
  // Protocols have no word for -0.
  return box ? Math.round(box.top + share * box.height - line) + 0 : Number.NaN;
}

/** Which picture stands at that line, from 1, and at which share of it. */
function placeNow(): { picture: number; share: number } {
  const bar = 44;
  const header = document.querySelector('header')?.getBoundingClientRect();
  const line = Math.max(0, header?.bottom ?? 0) + bar;
  const boxes = [...document.querySelectorAll('dalee-article figure')].map(one =>
    one.getBoundingClientRect(),
  );
  const at = boxes.findLastIndex(({ top }) => top <= line);
  const { top = 0, height = 1 } = boxes[at] ?? {};
  return { picture: at + 1, share: Math.round(((line - top) / height) * 1000) / 1000 };
}
