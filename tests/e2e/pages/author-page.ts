import type { Click, Tab } from '../browsers';
import type { Stage } from '../story';

/** The author whose 18 cards the replica shows. */
export const authorUrl = 'https://habr.com/ru/users/derunat/articles/';

export type State = 'unread' | 'reading' | 'read';
type Marks = { state: State; bookmarked: boolean; isNew: boolean };

/** The author's page in a tab, card by card, with the controls that a reader meets there. */
export async function openAuthorPage({ reader, names }: Stage, url = authorUrl) {
  return authorPage(await reader.tab(url), names);
}

export type AuthorPage = ReturnType<typeof authorPage>;
export type Card = ReturnType<AuthorPage['card']>;

function authorPage(tab: Tab, names: Stage['names']) {
  const card = (of: string) => {
    const button = (name: string) => tab.find('button', name, { of });
    const press = async (name: string, how?: Click) => (await button(name)).click(how);
    const marks = async (): Promise<Marks> => ({
      state: (await button(names.read)).pressed ? 'read' : await begun(),
      bookmarked: (await button(names.bookmark)).pressed ?? false,
      isNew: (await tab.all('img', names.isNew, { of })).length > 0,
    });
    const begun = async () =>
      (await tab.all('img', names.reading, { of })).length > 0 ? 'reading' : 'unread';
    return {
      title: of,
      button,
      marks,
      open: () => press(names.readHere),
      collapse: () => press(names.collapse),
      bookmark: () => press(names.bookmark),
      read: () => press(names.read),
      retry: () => press(names.retry),
      undo: () => press(names.undo),
      /** The site's own link, whatever the author calls it. */
      readOn: async (how?: Click) => (await tab.find('link', /^Читать далее/, { of })).click(how),
    };
  };
  return { tab, card };
}
