import { expect, test } from 'vitest';
import { until } from '../driver/wait-until';
import { articles } from '../pages/articles';
import { openAuthorPage } from '../pages/author-page';
import { asked } from '../support/site-requests';
import { story } from '../support/story';

story('the site keeps its own clicks', stage => {
  const address = `https://habr.com/ru/articles/${articles.language.id}/`;
  const cases = [
    { say: 'with Control', how: { modifiers: ['Control' as const] } },
    { say: 'with Shift', how: { modifiers: ['Shift' as const] } },
    { say: 'with the middle button', how: { button: 'middle' as const } },
  ];

  test.each(cases)('«Читать далее» $say opens a tab and nothing here', async ({ how }) => {
    const page = await openAuthorPage(stage);
    const card = page.card(articles.language);
    await card.button(stage.names.readHere);
    const before = (await stage.reader.tabs()).filter(url => url === address).length;
    await card.readOn(how);
    await until('the new tab', async () => {
      const now = await stage.reader.tabs();
      return now.filter(url => url === address).length > before;
    });
    expect(await card.isOpen()).toBe(false);
    expect(asked(stage.site)).toEqual([]);
    await page.tab.close();
  });

  test('the title leads to the article, as ever', async () => {
    const page = await openAuthorPage(stage);
    await page.card(articles.language).button(stage.names.readHere);
    await (await page.tab.find('link', articles.language.title)).click();
    await until('the address', async () => (await page.tab.url()) === address);
  });

  test('clicks and keys that a script makes do nothing', async () => {
    const page = await openAuthorPage(stage);
    const [kept, open, others] = [articles.memory, articles.language, articles.first].map(
      page.card,
    );
    await open?.open();
    await open?.opened();
    const before = asked(stage.site);
    await page.tab.evaluate(pretend);
    await kept?.bookmark();
    await kept?.becomes({ state: 'unread', bookmarked: true });
    await others?.becomes({ state: 'unread', bookmarked: false });
    await open?.becomes({ state: 'reading', bookmarked: false });
    expect(await open?.isOpen()).toBe(true);
    expect([await kept?.isOpen(), await others?.isOpen()]).toEqual([false, false]);
    expect(asked(stage.site)).toEqual(before);
  });
});

/** Whatever a page could try: clicks and keys on our hosts, where they stand, and on its own links. */
function pretend(): void {
  const links = document.querySelectorAll('a.readmore');
  // The site's own router would follow a made click; it is not what this is about.
  const stop = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const link of links) link.addEventListener('click', stop, true);
  for (const target of document.querySelectorAll<HTMLElement>(
    '.readmore, dalee-card, dalee-article',
  )) {
    target.focus();
    target.click();
    const { left, right, top, height } = target.getBoundingClientRect();
    for (const clientY of [top + 4, top + height / 2, top + height - 22])
      for (let clientX = left; clientX <= right; clientX += 8) {
        const how = { bubbles: true, composed: true, clientX, clientY, cancelable: true };
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          target.dispatchEvent(new MouseEvent(type, how));
      }
    // Without the letters that the site's own hotkeys are.
    for (const key of ['Enter', ' ', 'Escape'])
      target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
  }
}
