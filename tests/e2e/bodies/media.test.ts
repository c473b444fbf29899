import { expect, test } from 'vitest';
import { articles } from '../pages/articles';
import { openAuthorPage } from '../pages/author-page';
import { changeText } from '../support/changed-text';
import { story } from '../support/story';

const files = 'https://habrastorage.org/getpro/habr/upload_files/media';
const media = `<p>Смотрите и слушайте.</p>
  <video src="${files}/film.mp4" title="Запись доклада" controls autoplay></video>
  <audio controls><source src="${files}/%D0%B3%D0%BE%D0%BB%D0%BE%D1%81.mp3">Ваш браузер не играет.</audio>`;

story('film and sound in an article', stage => {
  test('are links with their names, and nothing plays or is fetched', async () => {
    const page = await openAuthorPage(stage);
    const card = page.card(articles.raptor);
    await changeText(stage, page.tab, { id: articles.raptor.id, change: () => media });
    await card.open();
    await card.opened();
    await page.tab.find('link', 'Запись доклада');
    await page.tab.find('link', 'голос.mp3');
    expect(await page.tab.evaluate(addresses)).toEqual([
      `${files}/film.mp4`,
      `${files}/%D0%B3%D0%BE%D0%BB%D0%BE%D1%81.mp3`,
    ]);
    expect(await page.tab.evaluate(players)).toBe(0);
    expect(stage.site.requests.filter(({ url }) => url.includes('/media/'))).toEqual([]);
  });
});

const addresses = () =>
  [...document.querySelectorAll<HTMLAnchorElement>('dalee-article a')].map(({ href }) => href);

const players = () => document.querySelectorAll('video, audio').length;
