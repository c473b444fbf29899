import { expect, test } from 'vitest';
import { until } from '../driver/wait-until';
import { articles } from '../pages/articles';
import { openAuthorPage } from '../pages/author-page';
import { type Stage, story } from '../support/story';

const show = /embedd\.srv\.habr\.com/;
/** An embed that plays: it counts aloud from the moment it is loaded, under the name of its run. */
const player = (run: number) => `<!doctype html><button>Пауза</button><script>
  let n = 0;
  setInterval(() => fetch('/tick?run=${run}&n=' + ++n), 100);
</script>`;

story('an embed that plays', stage => {
  let run = 0;
  const play = async () => {
    run += 1;
    const headers = { 'content-type': 'text/html; charset=utf-8' };
    stage.site.fault({ path: /^\/iframe\//, headers, body: player(run) });
    const page = await openAuthorPage(stage);
    const card = page.card(articles.raptor);
    await card.open();
    await card.opened();
    await (await page.tab.find('button', show)).click();
    await until('the embed to play', async () => ticks(stage, run).length > 2);
    return { page, card };
  };

  test('goes on when the site makes its list anew, and ends when the article is folded', async () => {
    const { page, card } = await play();
    await page.tab.evaluate(rerender);
    const before = ticks(stage, run).length;
    await until('the embed to play on', async () => ticks(stage, run).length > before + 3);
    const counted = ticks(stage, run);
    expect(counted).toEqual(counted.map((_, at) => at + 1));
    expect(loads(stage)).toBe(1);
    await until('the embed over its stage', () => page.tab.evaluate(isOverStage));
    await card.collapse();
    await card.folded();
    await until('no embed', () => page.tab.evaluate(hasNoEmbed));
  });

  test('is one Tab from its stage, and one from the link below it', async () => {
    const { page } = await play();
    const { tab } = page;
    const goes = async (key: string, to: string) => {
      await tab.press(key);
      await until(`${key} to lead to ${to}`, () => tab.evaluate(focusIs, to));
    };
    await until('the focus in the embed', () => tab.evaluate(focusIs, 'dalee-embed'));
    // Its one button comes first.
    await goes('Tab', 'dalee-embed');
    await goes('Tab', '.dalee-embed a');
    await goes('Shift+Tab', '.dalee-embed > div');
    await goes('Tab', 'dalee-embed');
    await goes('Tab', '.dalee-embed a');
  });

  test('goes when the site takes its card away', async () => {
    const { page } = await play();
    await page.tab.evaluate(removeCard, articles.raptor.id);
    await until('no embed', () => page.tab.evaluate(hasNoEmbed));
  });
});

const loads = ({ site }: Stage) =>
  site.requests.filter(({ url }) => url.startsWith('https://embedd.srv.habr.com/iframe/')).length;

/** What the embed of that run has counted; one of an earlier test may still be heard. */
const ticks = ({ site }: Stage, run: number) =>
  site.requests.flatMap(({ url }) => {
    const [, of, n] = /\/tick\?run=(\d+)&n=(\d+)$/.exec(url) ?? [];
    return Number(of) === run ? [Number(n)] : [];
  });

/** The replica's own way to be asked for a new list (tests/site). */
async function rerender(): Promise<void> {
  const before = document.querySelector('.tm-articles-list');
  window.dispatchEvent(new CustomEvent('replica:rerender'));
  await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  if (document.querySelector('.tm-articles-list') === before)
    throw new Error('nothing was made anew');
}

function removeCard(id: string): void {
  window.dispatchEvent(new CustomEvent('replica:remove', { detail: id }));
}

function isOverStage(): boolean {
  const boxes = ['dalee-embed', '.dalee-embed > div'].map(selector => {
    const { x, y, width, height } =
      document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    return [x, y, width, height].map(Math.round).join(' ');
  });
  return boxes[0] === boxes[1] && !boxes[0]?.endsWith(' 0 0');
}

const hasNoEmbed = () => document.querySelector('dalee-embed') === null;

const focusIs = (selector: string) => document.activeElement?.matches(selector) === true;
