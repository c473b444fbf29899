import { expect, test } from 'vitest';
import { until } from '../driver/wait-until';
import { openAuthorPage } from '../pages/author-page';
import { asked } from '../support/site-requests';
import { story } from '../support/story';

const feed = 'https://habr.com/ru/feed/';
const special = {
  id: '836002',
  title: 'Город, который посчитали: спецпроект с картой',
  url: 'https://habr.com/ru/specials/836002/',
};

story('what cannot be opened in its card', stage => {
  test('leads to the site, without an attempt', async () => {
    const page = await openAuthorPage(stage, feed);
    const card = page.card(special);
    await card.button(stage.names.bookmark);
    const of = special.title;
    expect(await page.tab.all('button', stage.names.readHere, { of })).toEqual([]);
    await (await page.tab.find('link', stage.names.onSite, { of })).click();
    await until('the address', async () => (await page.tab.url()) === special.url);
    expect(asked(stage.site)).toEqual([]);
  });

  test('keeps the site’s own «Читать далее»', async () => {
    const page = await openAuthorPage(stage, feed);
    await page.card(special).button(stage.names.bookmark);
    await page.card(special).readOn();
    await until('the address', async () => (await page.tab.url()) === special.url);
    expect(asked(stage.site)).toEqual([]);
  });

  test('can be marked as everything else', async () => {
    const page = await openAuthorPage(stage, feed);
    await page.card(special).bookmark();
    await page.card(special).read();
    await page.card(special).becomes({ bookmarked: true, state: 'read' });
  });
});

story('a post, which stands whole in its card', stage => {
  test('is read once it was before the eyes long enough, and is not asked for', async () => {
    const tab = await stage.reader.tab('https://habr.com/ru/posts/');
    await tab.find('button', stage.names.read);
    await until('a post to be read', async () =>
      (await tab.all('button', stage.names.read)).some(({ pressed }) => pressed),
    );
    expect(asked(stage.site)).toEqual([]);
  });
});
