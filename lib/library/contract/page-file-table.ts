/**
 * Every file that runs in the site's pages beside `habr`, which the manifest names: when the worker injects
 * it, and what it adds to the one object that they share. A feature that only some articles need gets a row
 * and an entry point of that name.
 */
export const pageFiles = {
  page: {
    when: 'a card or an article was met',
    adds: 'strips, opening, progress, toasts, dimmed cards, keys of the browser',
    /** It draws, so styles and the reader's choices come before it. */
    draws: true,
  },
  article: {
    when: 'an article is opened in a card for the first time',
    adds: 'sanitiser, the parts of a body, resume',
    draws: false,
  },
  'list-offer': {
    when: 'a list is visited for the first time, or it is the reader’s bookmarks on the site',
    adds: 'what can be done with all cards of the page at once',
    draws: false,
  },
  posts: {
    when: 'a list holds a post, which stands whole in its card',
    adds: 'following how posts are read',
    draws: false,
  },
  'embed-frame': {
    when: 'the reader wants to see an embed',
    adds: 'its frame, which stands outside the list',
    draws: false,
  },
  'through-page': {
    when: 'the reader wants an article loaded with their own login',
    adds: 'the request from the page, and reading the article out of its answer',
    draws: false,
  },
} as const satisfies Record<string, { when: string; adds: string; draws: boolean }>;

export type PageFile = keyof typeof pageFiles;
export const pageFileNames = Object.keys(pageFiles) as PageFile[];
