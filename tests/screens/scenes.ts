import type { Reader, Tab } from '../e2e/driver/browsers';
import { until } from '../e2e/driver/wait-until';
import { articles } from '../e2e/pages/articles';
import { authorPage, authorUrl } from '../e2e/pages/author-page';
import { actsOn } from '../e2e/pages/data-settings';
import { letPass } from '../e2e/support/article-page-steps';
import { names } from '../e2e/support/names';
import type { Site } from '../site/site';

export type Scene = {
  say: string;
  /** Of the window, CSS px. */
  sizes: [width: number, height: number][];
  tab(): Promise<Tab>;
  /** What to scroll to, at each size. */
  show?(tab: Tab): Promise<void>;
};

const page: Scene['sizes'] = [
  [1280, 800],
  [360, 740],
];
const tall: Scene['sizes'] = [
  [1280, 1240],
  [360, 1240],
];
const popup: Scene['sizes'] = [
  [400, 600],
  [360, 600],
];

/** What the sheets show, in the order in which a reader would meet it; each builds on those before. */
export function scenes(reader: Reader, site: Site): Scene[] {
  const words = names[reader.language];
  const open = async () => authorPage(await reader.tab(authorUrl), words);
  return [
    { say: 'What greets a new reader', sizes: page, tab: () => reader.own('welcome') },
    { say: 'Popup, empty', sizes: popup, tab: () => reader.popup() },
    {
      say: 'Author’s page: new, begun and kept, read, unread',
      sizes: tall,
      show: tab => tab.evaluate(scrollToCard, articles.first.title),
      tab: async () => {
        site.behave({ unpublished: 1 });
        const { tab, card } = await open();
        await card(articles.language).open();
        await card(articles.language).opened();
        await card(articles.language).bookmark();
        await card(articles.language).collapse();
        await card(articles.memory).read();
        await card(articles.raptor).bookmark();
        await letPassInOwn(reader);
        site.behave({ unpublished: 0 });
        await tab.reload();
        await card(articles.language).becomes({ bookmarked: true });
        await tab.evaluate(withoutCovers);
        await tab.evaluate(scrollToCard, articles.first.title);
        await tab.find('img', words.isNew);
        return tab;
      },
    },
    {
      say: 'An article, open in its card, and what was done can be undone',
      sizes: page,
      show: tab => tab.evaluate(scrollToCard, articles.first.title),
      tab: async () => {
        const { tab, card } = await open();
        await card(articles.first).open();
        await card(articles.first).opened();
        await card(articles.first).bookmark();
        await tab.find('button', words.undo);
        return tab;
      },
    },
    {
      say: 'Its end',
      sizes: page,
      show: tab => tab.evaluate(scrollToEnd),
      tab: async () => {
        const { tab, card } = await open();
        await card(articles.pigs).open();
        await card(articles.pigs).opened();
        await card(articles.pigs).button(words.read);
        return tab;
      },
    },
    {
      say: 'The site does not answer',
      sizes: page,
      show: tab => tab.evaluate(scrollToCard, articles.geometry.title),
      tab: async () => {
        site.fault({ path: /^\/kek\/v2\/articles\/\d/, status: 503 });
        const { tab, card } = await open();
        await card(articles.geometry).open();
        await card(articles.geometry).button(words.retry);
        return tab;
      },
    },
    {
      say: 'Popup',
      sizes: popup,
      tab: async () => {
        const tab = await reader.popup();
        await tab.find('link', articles.language.title);
        return tab;
      },
    },
    {
      say: 'Popup, what can be done with an article',
      sizes: popup,
      tab: () => reader.popup(),
      show: async tab => {
        await tab.press('Escape');
        await (await tab.find('button', words.more, { of: articles.pigs.title })).click();
        await tab.find('menuitem', words.forget);
      },
    },
    { say: 'Settings', sizes: page, tab: () => reader.own('settings') },
    {
      say: 'Settings: what was forgotten, and deleting everything',
      sizes: page,
      show: tab => tab.evaluate(scrollToForgotten),
      tab: async () => {
        const tab = await reader.own('settings');
        await actsOn(tab, { kind: 'forget', ids: [articles.raptor.id] });
        await tab.says(articles.raptor.title);
        return tab;
      },
    },
  ];
}

/** Longer than the pause after which a visit ends, ms. */
const HALF_AN_HOUR = 31 * 60_000;

async function letPassInOwn(reader: Reader): Promise<void> {
  const own = await reader.own('settings');
  await until('a visit', async () => (await own.evaluate(letPass, HALF_AN_HOUR)) > 0);
  await own.close();
}

/** They would fill the screen; the strips are to be seen here. */
function withoutCovers(): void {
  for (const one of document.querySelectorAll('.cover')) one.remove();
}

function scrollToCard(title: string): void {
  const links = [...document.querySelectorAll('article h2 a')];
  const card = links.find(link => link.textContent?.trim() === title)?.closest('article');
  scrollTo(0, (card?.getBoundingClientRect().top ?? 0) + scrollY - 64);
}

/** Its head stands near the top of the screen. */
function scrollToForgotten(): void {
  document.querySelector('#forgotten-title')?.scrollIntoView();
  scrollBy(0, -48);
}

/** The end of the opened article is two thirds down the screen. */
function scrollToEnd(): void {
  const end = document.querySelector('dalee-article')?.getBoundingClientRect().bottom ?? 0;
  scrollTo(0, end + scrollY - (innerHeight * 2) / 3);
}
