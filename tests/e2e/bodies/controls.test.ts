import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browsers } from '../driver/program-and-profile';
import { until } from '../driver/wait-until';
import { type Bench, openBench } from './support/bench';
import { oddBodies, richBody } from './support/made';
import { openArticle, tagsOf } from './support/open';

const styles = readFileSync('lib/body/body.css', 'utf8');
const look = readFileSync('components/shared/tokens.css', 'utf8');
const copy = 'Скопировать код';
const show = 'Показать с embedd.srv.habr.com';
const embedHost = 'embedd.srv.habr.com';

describe.each(browsers())('in an opened body in %s', browser => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench(browser);
  });
  afterAll(() => bench.close());
  beforeEach(async () => {
    await bench.tab.evaluate(openArticle, richBody, '7', styles, look);
    bench.asked.length = 0;
  });

  test('a click copies the code, and it says so', async () => {
    await bench.tab.evaluate(() => {
      navigator.clipboard.writeText = async text => {
        document.title = text;
      };
    });
    await (await bench.tab.find('button', copy)).click();
    await bench.tab.find('button', 'Скопировано');
    expect(await bench.tab.evaluate(() => document.title)).toContain('return x');
  });

  test('copied code is what is seen: lines end where they seem to, and spaces are spaces', async () => {
    const seen = 'if x:\n    a = 1\n\n    b = 2\nc';
    const code = 'if x:<br>&nbsp; &nbsp; a = 1\n<br>&nbsp;\u00a0 \u00a0b = 2<div>c</div>';
    await bench.tab.evaluate(openArticle, `<pre><code>${code}</code></pre>`, '7', styles, look);
    await bench.tab.evaluate(() => {
      navigator.clipboard.writeText = async text => {
        document.body.dataset.copied = text;
      };
    });
    await (await bench.tab.find('button', copy)).click();
    await bench.tab.find('button', 'Скопировано');
    expect(await bench.tab.evaluate(() => document.body.dataset.copied)).toBe(seen);
  });

  test('Tab goes from the code to its button and on to the next link', async () => {
    await bench.tab.find('button', copy);
    await bench.tab.evaluate(() => document.querySelector<HTMLElement>('pre')?.focus());
    expect((await bench.tab.focused())?.name).toBe('Код: python');
    await bench.tab.press('Tab');
    expect((await bench.tab.focused())?.name).toBe(copy);
    await bench.tab.press('Tab');
    expect((await bench.tab.focused())?.name).toBe('в тайник');
  });

  test('an embed loads nothing until it is asked for, then in a sandbox outside the body', async () => {
    await bench.tab.evaluate(openRoots);
    const button = await bench.tab.find('button', show);
    expect(bench.asked).not.toContain(embedHost);
    await button.click();
    await until('the frame to be asked for', async () => bench.asked.includes(embedHost));
    expect(await bench.tab.evaluate(tagsOf, 'iframe')).toEqual([]);
    expect(await bench.tab.evaluate(() => document.querySelectorAll('iframe').length)).toBe(0);
    const [frame, stage] = await bench.tab.evaluate(sizesOfEmbed);
    expect(frame).toEqual(stage);
  });

  test('Tab goes on from the link of an embed that is shown', async () => {
    await (await bench.tab.find('button', show)).click();
    await bench.tab.evaluate(() => {
      const links = document.querySelectorAll<HTMLElement>('.dalee-embed a');
      links[0]?.focus();
    });
    await bench.tab.press('Tab');
    const isSecond = () =>
      document.activeElement === document.querySelectorAll('.dalee-embed a')[1];
    expect(await bench.tab.evaluate(isSecond)).toBe(true);
  });

  test('a link inside the article scrolls to its place, opening what hides it; the address stays', async () => {
    const before = await bench.tab.url();
    await (await bench.tab.find('link', 'в тайник')).click();
    await until('the spoiler to be open', () =>
      bench.tab.evaluate(() => document.querySelectorAll('details')[1]?.open === true),
    );
    expect(await bench.tab.url()).toBe(before);
    await bench.tab.press('Tab');
    expect((await bench.tab.focused())?.name).toBe('Скрытый текст');
  });

  test('the end of a long body can be reached by a link', async () => {
    const long = oddBodies['2 MB with 300 pictures'] ?? '';
    const body = long.replace('<h2', '<p><a href="#h299">к последней главе</a></p><h2');
    await bench.tab.evaluate(openArticle, body, '8', styles, look);
    await (await bench.tab.find('link', 'к последней главе')).click();
    const top = () => document.getElementById('dalee-8-h299')?.getBoundingClientRect().top ?? -1;
    await until('the last chapter at the top', async () => {
      const y = await bench.tab.evaluate(top);
      return y > 0 && y < 200;
    });
  });
});

/** Roots that are made from now on can be looked into. */
function openRoots(): void {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function () {
    return attach.call(this, { mode: 'open' });
  };
}

/** Width and height of the frame that was shown last, and of the stage that it stands on. */
function sizesOfEmbed(): (number[] | undefined)[] {
  const stage = document.querySelector('.dalee-embed > div');
  const host = [...document.querySelectorAll('dalee-embed')].at(-1);
  return [host?.shadowRoot?.querySelector('iframe'), stage].map(element => {
    const { width, height } = element?.getBoundingClientRect() ?? new DOMRect();
    return [width, height];
  });
}
