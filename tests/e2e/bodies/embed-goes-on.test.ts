import { expect, test } from 'vitest';
import { until } from '../driver/wait-until';
import { articles } from '../pages/articles';
import { openAuthorPage } from '../pages/author-page';
import { type Stage, story } from '../support/story';

const show = /embedd\.srv\.habr\.com/;
/** An embed that plays: it counts aloud from the moment it is loaded. */
const player = `<!doctype html><button>Пауза</button><script>
  let n = 0;
  setInterval(() => fetch('/tick?n=' + ++n), 100);
</script>`;

story('an embed that plays', stage => {
  const play = async () => {
    const headers = { 'content-type': 'text/html; charset=utf-8' };
    stage.site.fault({ path: /^\/iframe\//, headers, body: player });
    const page = await openAuthorPage(stage);
    const card = page.card(articles.raptor);
    await card.open();
    await card.opened();
    await (await page.tab.find('button', show)).click();
    await until('the embed to play', async () => ticks(stage).length > 2);
    return { page, card };
  };

  test('goes on when the site makes its list anew, and ends when the article is folded', async () => {
    const { page, card } = await play();
    await page.tab.evaluate(rerender);
    const before = ticks(stage).length;
    await until('the embed to play on', async () => ticks(stage).length > before + 3);
    const counted = ticks(stage);
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
    await tab.evaluate(focusStage);
    await tab.press('Tab');
    await until('the focus in the embed', () => tab.evaluate(focusIs, 'dalee-embed'));
    await tab.press('Tab', 'Tab');
    await until('the focus on the link', () => tab.evaluate(focusIs, '.dalee-embed a'));
    await tab.press('Shift+Tab');
    await until('the focus on the stage', () => tab.evaluate(focusIs, '.dalee-embed > div'));
  });

  test('goes when the site takes its card away', async () => {
    const { page } = await play();
    await page.tab.evaluate(removeCard, articles.raptor.id);
    await until('no embed', () => page.tab.evaluate(hasNoEmbed));
  });
});

const loads = ({ site }: Stage) =>
  site.requests.filter(({ url }) => url.startsWith('https://embedd.srv.habr.com/iframe/')).length;

const ticks = ({ site }: Stage) =>
  site.requests.flatMap(({ url }) => {
    const n = /\/tick\?n=(\d+)$/.exec(url)?.[1];
    return n === undefined ? [] : [Number(n)];
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

const focusStage = () => document.querySelector<HTMLElement>('.dalee-embed > div')?.focus();

const focusIs = (selector: string) => document.activeElement?.matches(selector) === true;
