import type { ListKey } from './facts';

/** A list of cards by its address. */
export type ListAddress = {
  kind: 'list';
  /** Absent where cards do not stand by date: search, best-of lists, the reader's own bookmarks. */
  list?: ListKey;
  /** 1, 2, … */
  page: number;
  /** A page like this without cards is not understood, unless it says that it is empty. */
  mustHaveCards: boolean;
  /** The reader's own bookmarks on the site. */
  bookmarks?: true;
};

/** Reads the path of a list (`/ru/users/X/articles/page2/`); anything else gives `undefined`. */
export function listOf(path: string): ListAddress | undefined {
  const [, plain = '', digits] = LIST_PATH.exec(path.toLowerCase()) ?? [];
  const form = forms.find(one => one.path.test(plain));
  if (!form) return undefined;
  const list = form.key && (plain.replace(form.path, form.key) as ListKey);
  return {
    kind: 'list',
    page: Number(digits ?? 1),
    mustHaveCards: form.mustHaveCards ?? true,
    ...(list && { list }),
    ...(form.bookmarks && { bookmarks: form.bookmarks }),
  };
}

const LIST_PATH = /^(?:\/(?:ru|en)(?=\/|$))?\/(.*?)(?:\/page([1-9]\d{0,4}))?\/?$/;

type Form = { path: RegExp; key?: string; mustHaveCards?: false; bookmarks?: true };

/** First match wins. `key` is written with the groups of `path`, so that old and new forms of one list share it. */
const forms: Form[] = [
  { path: /^top(\/\w+)?$|(^|\/)(articles|news|posts)\/top(\/\w+)?$/ },
  { path: /^(feed|articles|news|posts)(\/rated\d+)?$/, key: '$1$2' },
  {
    path: /^(users|companies|hubs|flows)\/([^/]+)\/(articles|news|posts)(\/rated\d+)?$/,
    key: '$1/$2/$3$4',
  },
  { path: /^users\/([^/]+)\/publications\/(articles|news|posts)$/, key: 'users/$1/$2' },
  { path: /^users\/([^/]+)\/publications$/, key: 'users/$1/articles' },
  { path: /^users\/[^/]+\/(bookmarks|favorites)(\/.*)?$/, mustHaveCards: false, bookmarks: true },
  { path: /^(hubs|flows)\/([^/]+)$/, key: '$1/$2/articles', mustHaveCards: false },
  { path: /^search$/, mustHaveCards: false },
  { path: /^$/, mustHaveCards: false },
  // Until 2023.
  { path: /^(hub|flows)\/[^/]+\/top(\/\w+)?$/ },
  { path: /^all$/, key: 'articles' },
  { path: /^all\/top(\d+)$/, key: 'articles/rated$1' },
  { path: /^hub\/([^/]+)$/, key: 'hubs/$1/articles' },
  { path: /^company\/([^/]+)\/blog$/, key: 'companies/$1/articles' },
  { path: /^company\/([^/]+)\/news$/, key: 'companies/$1/news' },
];
