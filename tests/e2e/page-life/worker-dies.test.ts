import { expect, test } from 'vitest';
import { articles } from '../pages/articles';
import { openAuthorPage } from '../pages/author-page';
import { openPopup } from '../pages/popup';
import { articleApi, asked } from '../support/site-requests';
import { story } from '../support/story';

story('the background is ended before every step', stage => {
  test('the reader notices nothing of it', async () => {
    const page = await openAuthorPage(stage);
    const [read, kept] = [page.card(articles.language), page.card(articles.memory)];
    await read.button(stage.names.readHere);
    const steps: (() => Promise<unknown>)[] = [
      // While its text is on the way is another story: the next one.
      () => read.open().then(() => read.opened()),
      () => read.opened(),
      () => read.collapse(),
      () => read.becomes({ state: 'reading' }),
      () => kept.bookmark(),
      () => kept.becomes({ bookmarked: true }),
      () => kept.undo(),
      () => kept.becomes({ bookmarked: false }),
      () => kept.read(),
      () => kept.becomes({ state: 'read' }),
      () => page.tab.reload(),
      () => read.becomes({ state: 'reading' }),
      () => kept.becomes({ state: 'read' }),
    ];
    for (const step of steps) {
      await stage.reader.stopWorker();
      await step();
    }
    expect(asked(stage.site)).toEqual([articleApi(articles.language.id)]);
    const popup = await openPopup(stage);
    await popup.has(articles.language);
  });

  test('an article whose loading it interrupts is there in the end, asked for again', async () => {
    stage.site.fault({
      path: new RegExp(`articles/${articles.raptor.id}`),
      delay: 1_000,
      times: 1,
    });
    const page = await openAuthorPage(stage);
    const card = page.card(articles.raptor);
    await card.open();
    await page.tab.find('button', stage.names.collapse, { of: card.title });
    await stage.reader.stopWorker();
    expect((await card.opened()).length).toBeGreaterThan(500);
  });
});
