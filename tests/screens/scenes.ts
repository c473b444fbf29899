import type { Reader, Tab } from '../e2e/browsers';
import { names } from '../e2e/names';
import { articles } from '../e2e/pages/articles';
import { authorPage, authorUrl } from '../e2e/pages/author-page';
import type { Site } from '../site/site';

export type Scene = { say: string; widths: number[]; tab(): Promise<Tab> };

/** What the sheets show, in the order in which a reader would meet it; each builds on those before. */
export function scenes(reader: Reader, site: Site): Scene[] {
  const open = async () => authorPage(await reader.tab(authorUrl), names[reader.language]);
  const page = [1280, 360];
  const popup = [400, 360];
  return [
    { say: 'Popup, empty', widths: popup, tab: () => reader.popup() },
    {
      say: 'Author’s page, with a kept, a read and a begun article',
      widths: page,
      tab: async () => {
        const { tab, card } = await open();
        await card(articles.language).open();
        await card(articles.language).opened();
        await card(articles.language).collapse();
        await card(articles.first).bookmark();
        await card(articles.memory).read();
        await card(articles.raptor).bookmark();
        await tab.reload();
        await card(articles.first).becomes({ bookmarked: true });
        await tab.evaluate(() => scrollTo(0, 700));
        return tab;
      },
    },
    {
      say: 'An article, open in its card',
      widths: page,
      tab: async () => {
        const { tab, card } = await open();
        await card(articles.first).open();
        await card(articles.first).opened();
        return tab;
      },
    },
    {
      say: 'The site does not answer',
      widths: page,
      tab: async () => {
        site.fault({ path: /^\/kek\/v2\/articles\/\d/, status: 503 });
        const { tab, card } = await open();
        await card(articles.geometry).open();
        await card(articles.geometry).button(names[reader.language].retry);
        return tab;
      },
    },
    {
      say: 'Popup',
      widths: popup,
      tab: async () => {
        const tab = await reader.popup();
        await tab.find('link', articles.language.title);
        return tab;
      },
    },
  ];
}
