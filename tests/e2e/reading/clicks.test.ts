import { expect, test } from 'vitest';
import { until } from '../driver/wait-until';
import { articles } from '../pages/articles';
import { authorUrl, openAuthorPage } from '../pages/author-page';
import { changeText } from '../support/changed-text';
import { articleApi, asked } from '../support/site-requests';
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

  test.each([
    [60, articles.raptor],
    [150, articles.geometry],
    [300, articles.summaries],
  ] as const)('two clicks on «Читать далее», %i ms apart, are one opening', async (ms, article) => {
    const page = await openAuthorPage(stage);
    const card = page.card(article);
    // Known to the library, the text is there before the second click; and it is one tall link.
    await changeText(stage, page.tab, { id: article.id, change: () => tallLink });
    await card.open();
    await card.opened();
    await card.collapse();
    await card.folded();
    const before = (await stage.reader.tabs()).length;
    await page.tab.evaluate(notePlace);
    await card.readOn({ againAfter: ms });
    await card.opened();
    await until('the link under the pointer', () => page.tab.evaluate(isLinkThere));
    await card.becomes({ state: 'reading', bookmarked: false });
    expect(await card.isOpen()).toBe(true);
    expect(await page.tab.evaluate(() => String(getSelection()))).toBe('');
    expect([await page.tab.url(), (await stage.reader.tabs()).length]).toEqual([authorUrl, before]);
    expect(asked(stage.site)).toEqual([articleApi(article.id)]);
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

const picture = '<img src="https://habrastorage.org/getpro/habr/upload_files/tall.png">';
const tallLink = `<p><a href="/ru/articles/${articles.memory.id}/">Слово${picture.repeat(6)}</a></p>`;

type Noting = { place?: [x: number, y: number] };

/** Remembers where the pointer comes down. */
function notePlace(): void {
  const note = ({ clientX, clientY }: PointerEvent) => {
    (window as Noting).place = [clientX, clientY];
  };
  window.addEventListener('pointerdown', note, { capture: true, once: true });
}

function isLinkThere(): boolean {
  const { place = [0, 0] } = window as Noting;
  return document.elementFromPoint(...place)?.closest('dalee-article a') != null;
}

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
