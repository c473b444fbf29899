import type { Language } from './browsers';

/** The names that can be relied on; written out, not taken from `locales/`, so that they cannot drift. */
export const names = {
  ru: {
    readHere: 'Читать здесь',
    collapse: 'Свернуть',
    bookmark: 'В закладки',
    read: 'Прочитано',
    retry: 'Попробовать снова',
    undo: 'Отменить',
    unread: 'Не прочитано',
    reading: /^Читаю, \d+\s%$/,
    isNew: 'Новое',
    onSite: 'Открыть на сайте',
    throughPage: 'Попробовать через эту страницу',
    history: 'История',
    bookmarks: 'Закладки',
    queue: 'Очередь',
    closed: /Библиотека сейчас не открывается/,
    recovered: /Библиотека пропала и восстановлена\. .*История и места чтения — на/,
    understood: 'Понятно',
  },
  en: {
    readHere: 'Read here',
    collapse: 'Collapse',
    bookmark: 'Bookmark',
    read: 'Read',
    retry: 'Try again',
    undo: 'Undo',
    unread: 'Unread',
    reading: /^Reading, \d+\s?%$/,
    isNew: 'New',
    onSite: 'Open on the site',
    throughPage: 'Try through this page',
    history: 'History',
    bookmarks: 'Bookmarks',
    queue: 'Queue',
    closed: /The library does not open right now/,
    recovered: /The library was lost and is back\. .*History and places are as of/,
    understood: 'Good',
  },
} as const satisfies Record<Language, Record<string, string | RegExp>>;

export type Names = (typeof names)[Language];
