import type { Click, Tab } from '../driver/browsers';
import { until } from '../driver/wait-until';
import type { Stage } from '../support/story';
import { endsBelow, openedText, type Place, placeOfCard, show } from './card-in-page';

/** The author whose 18 cards the replica shows. */
export const authorUrl = 'https://habr.com/ru/users/derunat/articles/';

export type State = 'unread' | 'reading' | 'read';
export type Marks = { state: State; bookmarked: boolean };

export type AuthorPage = ReturnType<typeof authorPage>;
export type Card = ReturnType<AuthorPage['card']>;

/** The author's page in a new tab, card by card, with the controls that a reader meets there. */
export async function openAuthorPage({ reader, names }: Stage, url = authorUrl) {
  return authorPage(await reader.tab(url), names);
}

export const authorPage = (tab: Tab, names: Stage['names']) => ({
  tab,
  card: ({ title }: { title: string }) => cardOf(tab, names, title),
  /** What the site's own page holds: its list with everything of ours taken out. */
  list: () => tab.evaluate(listWithoutUs),
});

function cardOf(tab: Tab, names: Stage['names'], of: string) {
  /** Strips stand near the viewport only, so a reader scrolls to a card before using it. */
  const button = async (name: string) => {
    await until(`the card “${of}”`, () => tab.evaluate(show, of));
    return tab.find('button', name, { of });
  };
  const press = async (name: string, how?: Click) => (await button(name)).click(how);
  /** What tells the state; it comes with the library's answer. */
  const marker = async () => {
    await until(`the card “${of}”`, () => tab.evaluate(show, of));
    const any = [names.unread, names.isNew, names.reading] as const;
    return until(`a marker of “${of}”`, async () => {
      for (const name of any) {
        const [first] = await tab.all('img', name, { of });
        if (first) return first;
      }
    });
  };
  const marks = async (): Promise<Marks> => {
    const read = (await button(names.read)).pressed;
    const begun = (await tab.all('img', names.reading, { of })).length > 0;
    return {
      state: read ? 'read' : begun ? 'reading' : 'unread',
      bookmarked: (await button(names.bookmark)).pressed ?? false,
    };
  };
  return {
    title: of,
    button,
    marks,
    marker,
    open: () => press(names.readHere),
    collapse: () => press(names.collapse),
    bookmark: () => press(names.bookmark),
    read: () => press(names.read),
    retry: () => press(names.retry),
    tryThroughPage: () => press(names.throughPage),
    undo: () => press(names.undo),
    /** The site's own link into the article. */
    readOn: async (how?: Click) => {
      await until(`the card “${of}”`, () => tab.evaluate(show, of));
      await (await tab.find('link', 'Читать далее', { of })).click(how);
    },
    /** Resolves when the article's text stands in the card; gives the text. */
    opened: () => until(`the article “${of}”`, () => tab.evaluate(openedText, of)),
    isOpen: async () => Boolean(await tab.evaluate(openedText, of)),
    /** What stands in the text's place when it did not come: the sentence and the ways on. */
    failure: async (limit?: number) => (await tab.find('alert', /(?:)/, { of, limit })).text(),
    /** Tries again until the text is there, as who was told to wait does. */
    insist: () =>
      until(`“${of}” to open in the end`, async () => {
        const [again] = await tab.all('button', names.retry, { of });
        await again?.click();
        return tab.evaluate(openedText, of);
      }),
    /** Whether the opened article's text goes on below the screen. */
    goesOn: () => tab.evaluate(endsBelow, of),
    folded: async () => {
      await tab.gone('button', names.collapse, { of });
    },
    /** Resolves when the marks are so; a failure names what they were. */
    becomes: async (wanted: Partial<Marks>, limit?: number) => {
      let last: Marks | undefined;
      const same = (is: Marks) =>
        (wanted.state ?? is.state) === is.state &&
        (wanted.bookmarked ?? is.bookmarked) === is.bookmarked;
      await until(
        () => `“${of}” to be ${JSON.stringify(wanted)}, it is ${JSON.stringify(last)}`,
        async () => {
          last = await marks();
          return same(last);
        },
        limit,
      );
    },
    /** Place of the card's head in the viewport, CSS px. */
    head: (): Promise<Place> => tab.evaluate(placeOfCard, of),
  };
}

function listWithoutUs(): string {
  const list = document.querySelector('.tm-articles-list')?.cloneNode(true) as Element;
  for (const one of list.querySelectorAll('dalee-card, dalee-article')) one.remove();
  return list.outerHTML;
}
