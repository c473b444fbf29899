import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from '../driver/program-and-profile';
import { type Bench, openBench } from './support/bench';
import { richBody } from './support/made';
import { openArticle, tagsOf } from './support/open';

const picture = 'loading="lazy" decoding="async" referrerpolicy="no-referrer"';
const away = 'rel="noopener noreferrer nofollow" target="_blank"';

describe.each(browsers())('an article with everything in %s', browser => {
  let bench: Bench;
  const tags = (selector: string) => bench.tab.evaluate(tagsOf, selector);
  beforeAll(async () => {
    bench = await openBench(browser);
    await bench.tab.evaluate(openArticle, richBody, '7', '', '');
  });
  afterAll(() => bench.close());

  test('pictures are shown from their real address, keeping their size', async () => {
    expect(await tags('figure > img')).toEqual([
      `<img src="https://img.example/real.jpg" width="800" height="600" ${picture} alt="Подпись">`,
      `<img src="https://img.example/w1560.webp" srcset="https://img.example/w780.webp 780w, ` +
        `https://img.example/w1560.webp 781w" sizes="(max-width: 780px) 100vw, 50vw" ${picture} alt="">`,
    ]);
  });

  test('the classes that the look depends on are kept, and no others', async () => {
    expect(await tags('[class~="full-width"], [class~="evil"]')).toEqual([
      '<figure class="full-width">Подпись',
    ]);
  });

  test('formulas are said in their LaTeX', async () => {
    expect(await tags('p > img')).toEqual([
      `<img class="formula inline" src="https://img.example/f.svg" ${picture} alt="f: X \\to Y">`,
    ]);
  });

  test('spoilers of both editors open without a script', async () => {
    expect(await tags('summary')).toEqual([
      '<summary>Старый',
      '<summary>Новый',
      '<summary>Скрытый текст',
    ]);
    expect(await tags('details > .spoiler__content')).toEqual([
      '<div class="spoiler__content">внутри старого',
      '<div class="spoiler__content">внутри нового ',
    ]);
  });

  test('code is kept to the letter, and so is its language', async () => {
    expect(await tags('pre > code')).toEqual([
      '<code class="python">def f(x):\n    return x  # два  пробела\n',
    ]);
  });

  test('wide tables scroll by themselves', async () => {
    expect(await tags('.dalee-wide td')).toEqual(['<td colspan="2">ячейка']);
  });

  test('there are no frames, only stages and links for what may be embedded', async () => {
    expect(await tags('iframe')).toEqual([]);
    expect(await tags('.dalee-embed > div')).toHaveLength(2);
    expect(await tags('.dalee-embed a')).toEqual([
      `<a href="https://embedd.srv.habr.com/iframe/66dd432bd1b5b66d8d1cb82b" ${away}>embedd.srv.habr.com`,
      `<a href="https://embedd.srv.habr.com/iframe/6115035b920526a288c7e1bc" ${away}>embedd.srv.habr.com`,
      `<a href="https://embedd.srv.habr.com.evil.example/" ${away}>embedd.srv.habr.com.evil.example`,
    ]);
  });

  test('links to places of this article have the place’s address on the site, and others lead away', async () => {
    expect(await tags('p > a[href]')).toEqual([
      '<a href="https://habr.com/ru/articles/7/#итог">в конец',
      '<a href="https://habr.com/ru/articles/2/">соседняя',
      `<a href="https://example.org/" ${away}>чужая`,
      '<a href="https://habr.com/ru/articles/7/#тайник">в тайник',
      '<a href="https://habr.com/ru/articles/7/#links">к концу',
      '<a href="https://habr.com/ru/articles/7/#нет">никуда',
    ]);
    expect(await tags('[id], [name]')).toEqual([
      '<a id="dalee-7-тайник">',
      '<h2 id="dalee-7-итог">Итог',
      '<p id="dalee-7-links">Конец.',
    ]);
  });
});
