import type { Tab } from '../driver/browsers';
import type { Stage } from '../support/story';
import type { Article } from './articles';

type Titled = { title: string };
export type Shelf = 'history' | 'bookmarks' | 'queue';

/** The popup in a tab of its own, row by row. */
export async function openPopup({ reader, names }: Stage) {
  return popup(await reader.popup(), names);
}

const popup = (tab: Tab, names: Stage['names']) => {
  const press = async (name: string, of: string) =>
    (await tab.find('button', name, { of })).click();
  return {
    tab,
    show: async (shelf: Shelf) => {
      // The queue's tab also tells how many wait in it.
      await (await tab.find('tab', new RegExp(`^${names[shelf]}`))).click();
    },
    /** Resolves when the article stands in the list that is shown. */
    has: async ({ title }: Titled, limit?: number) => {
      await tab.find('link', title, { limit });
    },
    lacks: async ({ title }: Titled, limit?: number) => {
      await tab.gone('link', title, { limit });
    },
    read: ({ title }: Article) => press(names.read, title),
    bookmark: ({ title }: Article) => press(names.bookmark, title),
    forget: async ({ title }: Article) => {
      await press(names.more, title);
      await (await tab.find('menuitem', names.forget)).click();
    },
    undo: async () => (await tab.find('button', names.undo)).click(),
  };
};
