import { expect, test } from 'vitest';
import { until } from '../driver/wait-until';
import { articles } from '../pages/articles';
import { type AuthorPage, authorPage, openAuthorPage } from '../pages/author-page';
import { badOnPaper, inkOf, moving, partOf } from '../pages/looks-in-page';
import { story } from '../support/story';

/** Made for the purpose: 290 KB, laid out as it is read; and one with code, tables and pictures. */
const workshop = 'https://habr.com/ru/users/masterskaya/articles/';
const long = 'Длинная статья: сорок пять минут в одном тексте';
const rich = 'Всё, что умеет новый редактор';

story('as the reader’s system asks', stage => {
  test('every mark has another shape, in forced colours too, and what is pressed is seen there', async () => {
    const page = await openAuthorPage(stage);
    const [begun, read, kept, rest] = [
      articles.first,
      articles.memory,
      articles.geometry,
      articles.raptor,
    ];
    await page.card(begun).open();
    await page.card(begun).opened();
    await page.card(begun).collapse();
    await page.card(read).read();
    await page.card(kept).bookmark();
    await page.card(kept).becomes({ bookmarked: true });
    for (const colours of ['own', 'forced'] as const) {
      await page.tab.media({ colours });
      const marks = [
        await ink(page, begun.title, '.mark'),
        await ink(page, read.title, '.mark'),
        await ink(page, rest.title, '.mark'),
        await ink(page, kept.title, '.corner'),
      ];
      for (const [at, one] of marks.entries())
        for (const other of marks.slice(at + 1))
          expect(likeness(one, other), `${colours}\n${one}\n${other}`).toBeLessThan(0.7);
    }
    const pressed = await ink(page, read.title, '.strip [aria-pressed="true"]');
    const free = await ink(page, rest.title, '.strip .icon-check');
    expect(likeness(pressed, free), `${pressed}\n${free}`).toBeLessThan(0.7);
    await page.tab.media({ colours: 'own' });
  });

  test('nothing of ours moves where motion is not wanted', async () => {
    const { tab, card } = await openAuthorPage(stage);
    await card(articles.language).open();
    await card(articles.language).opened();
    await card(articles.language).read();
    await tab.find('button', stage.names.undo);
    const moves = async () => (await tab.inside(moving)).reduce((sum, count) => sum + count, 0);
    await tab.media({ motion: 'full' });
    expect(await moves(), 'else it does').toBeGreaterThan(10);
    await tab.media({ motion: 'reduced' });
    expect(await moves()).toBe(0);
    await tab.media({ motion: 'full' });
  });

  test.each([long, rich])('“%s” is printed whole, and nothing over it', async title => {
    const { tab, card } = authorPage(await stage.reader.tab(workshop), stage.names);
    await card({ title }).open();
    await card({ title }).opened();
    await card({ title }).bookmark();
    await tab.find('button', stage.names.undo);
    expect((await tab.inside(badOnPaper)).flat(), 'on the screen it is another').not.toEqual([]);
    await tab.media({ paper: true });
    expect((await tab.inside(badOnPaper)).flat()).toEqual([]);
    await tab.media({ paper: false });
  });
});

/** What is drawn of a part of a card's strip, 1 where there is ink. */
async function ink({ tab, card }: AuthorPage, title: string, part: string): Promise<string> {
  await card({ title }).marks();
  const place = await until(`${part} of “${title}”`, async () =>
    (await tab.inside(partOf, title, part)).find(found => found !== undefined),
  );
  const png = Buffer.from(await tab.screenshot()).toString('base64');
  const drawn = await tab.evaluate(inkOf, png, place);
  expect(drawn, `${part} of “${title}” is drawn`).toContain('##');
  return drawn;
}

/** How much of the ink of two drawings is the same, 0…1. */
function likeness(one: string, other: string): number {
  const cells = [...one].map((cell, at) => [cell, other[at]]);
  const both = cells.filter(([a, b]) => a === '#' && b === '#').length;
  const any = cells.filter(([a, b]) => a === '#' || b === '#').length;
  return both / any;
}
