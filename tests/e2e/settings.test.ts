import { test } from 'vitest';
import { names } from './names';
import { articles } from './pages/articles';
import { openAuthorPage } from './pages/author-page';
import { openPopup } from './pages/popup';
import { openSettings } from './pages/settings';
import { story } from './story';

/** What the settings and the greeting say, besides the names that all stories share. */
const texts = {
  ru: {
    settings: 'Настройки',
    one: '1 статья',
    own: 'Как в браузере',
    me: 'Русский',
    tryIt: 'Попробовать на странице автора',
  },
  en: {
    settings: 'Settings',
    one: '1 article',
    own: 'As in the browser',
    me: 'English',
    tryIt: /^Try it/,
  },
};

story('what is chosen in the settings holds at once in every open tab', stage => {
  test('the language, with its plurals', async () => {
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
});
