import { expect, test } from 'vitest';
import { until } from '../driver/wait-until';
import { articles } from '../pages/articles';
import { type Card, openAuthorPage } from '../pages/author-page';
import { openPopup } from '../pages/popup';
import { openSettings } from '../pages/settings';
import { names } from '../support/names';
import { articleApi, asked } from '../support/site-requests';
import { story } from '../support/story';

/** What the settings and the greeting say, besides the names that all stories share. */
const texts = {
  ru: {
    settings: 'Настройки',
    dim: /^Приглушать/,
    hide: /^Скрывать/,
    show: 'Показать',
    all: 'Показывать как обычно',
    hidden: '1 прочитанная статья скрыта',
    ahead: /^При наведении/,
    one: '1 статья',
    own: 'Как в браузере',
    me: 'Русский',
    tryIt: 'Попробовать',
  },
  en: {
    settings: 'Settings',
    dim: /^Dim/,
    hide: /^Hide/,
    show: 'Show',
    all: 'Show as usual',
    hidden: '1 read article is hidden',
    ahead: /^When I hover/,
    one: '1 article',
    own: 'Same as browser',
    me: 'English',
    tryIt: /^Try it/,
  },
};

story('what is chosen in the settings holds at once in every open tab', stage => {
  test('the language changes everywhere, with its plurals', async () => {
    const { reader } = stage;
    const [mine, other] =
      reader.language === 'ru' ? (['ru', 'en'] as const) : (['en', 'ru'] as const);
    const of = articles.language.title;
    const page = await openAuthorPage(stage);
    await page.card(articles.language).bookmark();
    const popup = await openPopup(stage);
    const welcome = await reader.own('welcome');
    const settings = await openSettings(reader);
    await settings.tab.says(texts[mine].one);
    await settings.choose(texts[other].me);
    await settings.tab.find('heading', texts[other].settings);
    await settings.tab.says(texts[other].one);
    await popup.tab.find('tab', names[other].history);
    await welcome.find('link', texts[other].tryIt);
    await page.tab.find('button', names[other].readHere, { of });
    await page.tab.find('img', names[other].unread, { of });
    await page.tab.reload();
    await page.tab.find('button', names[other].readHere, { of });
    await settings.choose(texts[other].own);
    await page.tab.find('button', names[mine].readHere, { of });
    await settings.tab.says(texts[mine].one);
  });

  test('read cards are dimmed in place, or hidden until they are asked for', async () => {
    const { reader } = stage;
    const says = texts[reader.language];
    const page = await openAuthorPage(stage);
    const read = page.card(articles.memory);
    await read.read();
    await read.becomes({ state: 'read' });
    // A card that is pointed at, or has the focus, is never pale.
    await page.card(articles.geometry).bookmark();
    const before = await page.card(articles.geometry).head();
    const settings = await openSettings(reader);
    await settings.choose(says.dim);
    await until('it to be pale', () => page.tab.evaluate(isPale, read.title));
    expect(await page.card(articles.geometry).head()).toEqual(before);
    await settings.choose(says.hide);
    await page.tab.says(says.hidden);
    expect(await page.tab.evaluate(isShown, read.title)).toBe(false);
    await page.tab.front();
    await (await page.tab.find('button', says.show)).click();
    await until('it to be there again', () => page.tab.evaluate(isShown, read.title));
    await settings.choose(says.all);
    await until('nothing to tell it', () => page.tab.evaluate(isPlain));
  });

  test('a text is asked for ahead only where that was chosen, and only once', async () => {
    const { reader, site } = stage;
    const page = await openAuthorPage(stage);
    const [off, on] = [page.card(articles.language), page.card(articles.geometry)];
    const { readHere, bookmark } = stage.names;
    const pointAt = async (card: Card, name: string) => (await card.button(name)).hover();
    await pointAt(off, readHere);
    const settings = await openSettings(reader);
    await page.tab.front();
    await pointAt(off, bookmark);
    expect(asked(site)).toEqual([]);
    await settings.tab.front();
    await settings.choose(texts[reader.language].ahead);
    await page.tab.front();
    // Nothing on the page shows that the choice has reached it: the reader points there once more.
    await until('its text to be asked for', async () => {
      await pointAt(on, bookmark);
      await pointAt(on, readHere);
      const isAsked = until('a request', async () => asked(site).length > 0, 1_000);
      return isAsked.catch(() => false);
    });
    await on.open();
    await on.opened();
    expect(asked(site)).toEqual([articleApi(articles.geometry.id)]);
  });
});

story('keys of the browser', stage => {
  test('they lead from one unread card to the next, and bookmark the one that has the focus', async () => {
    const { reader, names } = stage;
    const page = await openAuthorPage(stage);
    await page.card(articles.language).read();
    await page.card(articles.language).becomes({ state: 'read' });
    await page.tab.evaluate(() => scrollTo(0, 0));
    const goes = async (to: string) => {
      await reader.command('next-unread');
      await until(`the focus on “${to}”`, async () => {
        const now = await page.tab.focused();
        return now?.name === names.readHere && now.description === to;
      });
    };
    await goes(articles.first.title);
    await goes(articles.memory.title);
    await reader.command('bookmark');
    await page.card(articles.memory).becomes({ bookmarked: true });
  });
});

function isPale(title: string): boolean {
  const card = [...document.querySelectorAll('article')].find(one =>
    one.textContent?.includes(title),
  );
  return card !== undefined && Number(getComputedStyle(card).opacity) < 1;
}

function isShown(title: string): boolean {
  const card = [...document.querySelectorAll('article')].find(one =>
    one.textContent?.includes(title),
  );
  return card?.checkVisibility() ?? false;
}

function isPlain(): boolean {
  return !document.documentElement.outerHTML.includes('data-dalee');
}
