import type { Tab } from '../driver/browsers';
import { until } from '../driver/wait-until';
import type { Stage } from '../support/story';
import type { Article } from './articles';
import type { State } from './author-page';

export const ownAddress = ({ id }: Pick<Article, 'id'>) => `https://habr.com/ru/articles/${id}/`;

export type OwnPage = Awaited<ReturnType<typeof openOwnPage>>;

/** An article's own page in a new tab, with the controls that a reader meets there. */
export async function openOwnPage({ reader, names }: Stage, article: Article, width?: number) {
  return ownPage(await reader.tab(ownAddress(article), width), names, article);
}

export function ownPage(tab: Tab, names: Stage['names'], { title: of }: Article) {
  const button = (name: string) => tab.find('button', name, { of });
  const state = async (): Promise<State> => {
    if ((await button(names.read)).pressed) return 'read';
    return (await tab.all('img', names.reading, { of })).length > 0 ? 'reading' : 'unread';
  };
  return {
    tab,
    button,
    bookmark: async () => (await button(names.bookmark)).click(),
    read: async () => (await button(names.read)).click(),
    undo: async () => (await button(names.undo)).click(),
    becomes: async (wanted: State, limit?: number) => {
      await until(`“${of}” to be ${wanted}`, async () => (await state()) === wanted, limit);
    },
    /** The whole page with everything of ours taken out. */
    html: () => tab.evaluate(pageWithoutUs),
    /** Where every element of the article stands. */
    places: () => tab.evaluate(placesOfArticle),
  };
}

function pageWithoutUs(): string {
  const page = document.querySelector('#mount')?.cloneNode(true) as Element;
  for (const one of page.querySelectorAll('dalee-card')) one.remove();
  return page.outerHTML;
}

/** By its way from the article; page coordinates. */
function placesOfArticle(): Record<string, number[]> {
  const elements = [...document.querySelectorAll('.tm-article-presenter__body *')];
  const theirs = elements.filter(one => one.localName !== 'dalee-card');
  return Object.fromEntries(
    theirs.map((one, i) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      const place = [x + scrollX, y + scrollY, width, height].map(px => Math.round(px * 10) / 10);
      return [`${i} ${one.localName}.${one.getAttribute('class') ?? ''}`, place];
    }),
  );
}
