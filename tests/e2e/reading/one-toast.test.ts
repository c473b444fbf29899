import { expect, test } from 'vitest';
import type { Node } from '../driver/browsers';
import { until } from '../driver/wait-until';
import { articles } from '../pages/articles';
import { authorPage, authorUrl } from '../pages/author-page';
import { story } from '../support/story';

story('the toast that tells what was done', stage => {
  test.each([360, 1280])(
    'covers no control of a card and takes one line, at %i px',
    async width => {
      const { names, reader } = stage;
      const { tab, card } = authorPage(await reader.tab(authorUrl, width), names);
      const of = articles.language.title;
      await card(articles.language).read();
      const undo = await tab.find('button', names.undo);
      const read = await tab.find('button', names.read, { of });
      await until('the toast to leave the controls free', async () => !(await overlap(undo, read)));
      const toast = (await tab.inside(heightOfToast)).filter(height => height !== undefined);
      expect(toast, 'one, with one line').toEqual([expect.closeTo(52, 0)]);
    },
  );

  test('gathers acts of its kind and undoes all of them', async () => {
    const { names, reader } = stage;
    const { tab, card } = authorPage(await reader.tab(authorUrl), names);
    await card(articles.language).read();
    await tab.find('button', names.undo, { of: articles.language.title });
    await card(articles.memory).read();
    await (await tab.find('button', names.undoAll)).click();
    await card(articles.language).becomes({ state: 'unread' });
    await card(articles.memory).becomes({ state: 'unread' });
  });
});

async function overlap(one: Node, other: Node): Promise<boolean> {
  const [a, b] = await Promise.all([one.box(), other.box()]);
  const meet = (from: number, size: number, otherFrom: number, otherSize: number) =>
    from < otherFrom + otherSize && otherFrom < from + size;
  return meet(a.x, a.width, b.x, b.width) && meet(a.y, a.height, b.y, b.height);
}

/** Asked of a closed root; `undefined` where it holds no toast. */
function heightOfToast(root: Element | ShadowRoot): number | undefined {
  return root.querySelector('.toast')?.getBoundingClientRect().height;
}
