import { expect, test } from 'vitest';
import type { Language, Tab } from '../driver/browsers';
import { until } from '../driver/wait-until';
import { articles } from '../pages/articles';
import { authorPage, openAuthorPage } from '../pages/author-page';
import { boxesOfCards, type CardBoxes, crowded, meetings, tooSmall } from '../pages/boxes-in-page';
import { everyStrip, openPlainList } from '../pages/lists';
import { type Stage, story } from '../support/story';

/** CSS px; the last is a window of 1280 px at a zoom of 200 %. */
const widths: { width: number; zoom?: 2 }[] = [
  ...[320, 360, 768, 1024, 1280].map(width => ({ width })),
  { width: 640, zoom: 2 },
];

/** The room that a strip gets where the foot is too short for it, CSS px. */
const roomAt = (width: number) => (width < 768 ? 44 : 0);

for (const language of ['ru', 'en'] as const)
  story(`at every width, ${language}`, stage => tell(stage, language), { language });

function tell(stage: Stage, language: Language) {
  /** Cards with and without level, votes, labels, cover; news and posts among them. */
  const lists = [`/${language}/users/derunat/articles/`, `/${language}/feed/`];

  test.each(lists)('strips of %s meet nothing of the site, and move nothing', async path => {
    const url = `https://habr.com${path}`;
    const tab = await stage.reader.tab(url);
    if (path.includes('derunat')) await markSome(tab, stage);
    const plain = await openPlainList(stage, url);
    for (const { width, zoom = 1 } of widths) {
      await plain.size(width);
      const before = await plain.tab.evaluate(boxesOfCards);
      await tab.front();
      await tab.size(width, 800, zoom);
      await everyStrip(tab);
      for (const theme of ['light', 'dark'] as const) {
        await tab.theme(theme);
        expect(await met(tab), `${width} px, ${theme}`).toEqual([]);
      }
      const after = await tab.evaluate(boxesOfCards);
      expect(moved(before, after, roomAt(width)), `${width} px`).toEqual([]);
    }
    await Promise.all([tab.close(), plain.tab.close()]);
  });

  test('the longest login leaves the widest marker its place', async () => {
    const { tab, card } = await openAuthorPage(stage);
    await markSome(tab, stage);
    await card(articles.language).becomes({ state: 'reading', bookmarked: true });
    await tab.size(320, 800);
    await tab.evaluate(sign, 'the_longest_of_all_logins');
    await everyStrip(tab);
    expect(await met(tab)).toEqual([]);
    await tab.close();
  });

  test('the bars of an opened article have room for all that is in them', async () => {
    const { tab, card } = await openAuthorPage(stage);
    await card(articles.memory).open();
    await card(articles.memory).opened();
    for (const { width, zoom } of widths) {
      await tab.size(width, 800, zoom);
      expect((await tab.inside(crowded)).flat(), `${width} px`).toEqual([]);
    }
    await tab.close();
  });

  test('a finger finds nothing smaller than 44 px, and still nothing of the site under it', async () => {
    const { tab, card } = await openAuthorPage(stage);
    await tab.media({ pointer: 'coarse' });
    for (const width of [320, 1280]) {
      await tab.size(width, 800);
      await everyStrip(tab);
      expect(await met(tab), `${width} px`).toEqual([]);
      expect((await tab.inside(tooSmall)).flat(), `${width} px`).toEqual([]);
    }
    await card(articles.memory).open();
    await card(articles.memory).opened();
    await card(articles.memory).read();
    await tab.find('button', stage.names.undo);
    expect((await tab.inside(tooSmall)).flat(), 'in bars and toasts').toEqual([]);
    await tab.media({ pointer: 'fine' });
  });
}

/** The widest marker there is, a ring with its per cent and a corner; and the muted one. */
async function markSome(tab: Tab, { names }: Stage): Promise<void> {
  const { card } = authorPage(tab, names);
  await card(articles.language).open();
  await card(articles.language).opened();
  await card(articles.language).bookmark();
  await card(articles.language).collapse();
  await card(articles.memory).read();
}

/** Puts another name to all cards; a login of the site has 25 letters at most. */
function sign(login: string): void {
  for (const name of document.querySelectorAll('.tm-user-info__username')) name.textContent = login;
}

/** What stands elsewhere than in the page without the extension, but for the room of each card. */
function moved(
  before: Record<string, CardBoxes>,
  after: Record<string, CardBoxes>,
  room: number,
): string[] {
  return Object.entries(before).flatMap(([id, plain]) => {
    const card = after[id];
    if (!card) return [`${id} is not there`];
    const grown = Math.abs(card.height - plain.height - room) > 0.15;
    const parts = Object.entries(plain.parts).map(
      ([part, box]) => [part, box.join(), card.parts[part]?.join()] as const,
    );
    const boxes = [...parts, ['the card', plain.place.join(), card.place.join()] as const];
    return [
      ...(grown ? [`${id}: ${plain.height} px became ${card.height}`] : []),
      ...boxes
        .filter(([, was, is]) => was !== is)
        .map(([part, was, is]) => `${id}: ${part}, ${was} became ${is}`),
    ];
  });
}

/** What strips meet, once all cards have theirs and have been measured anew. */
async function met(tab: Tab): Promise<string[]> {
  let last: string[] = [];
  const look = async () => {
    const found = (await tab.inside(meetings)).filter(one => one !== undefined);
    last = found.flat();
    return found.length > 0 && last.length === 0;
  };
  await until('strips that meet nothing', look, 1_000).catch(() => {});
  return last;
}
