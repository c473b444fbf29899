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
};

/** Reads the path of a list (`/ru/users/X/articles/page2/`); anything else gives `undefined`. */
export function listOf(path: string): ListAddress | undefined {
  const [, plain = '', digits] = PARTS.exec(path.toLowerCase()) ?? [];
  const form = forms.find(one => one.path.test(plain));
  if (!form) return undefined;
  const list = form.key && (plain.replace(form.path, form.key) as ListKey);
  return {
    kind: 'list',
    page: Number(digits ?? 1),
    mustHaveCards: form.mustHaveCards ?? true,
    ...(list ? { list } : {}),
  };
}

const PARTS = /^(?:\/(?:ru|en)(?=\/|$))?\/(.*?)(?:\/?page([1-9]\d{0,4}))?\/?$/;

type Form = { path: RegExp; key?: string; mustHaveCards?: false };

/** First match wins. `key` is written with the groups of `path`, so that old and new forms of one list share it. */
const forms: Form[] = [
  { path: /^(feed|articles|news|posts)(\/rated\d+)?$/, key: '$1$2' },
  { path: /^all(?:\/top(\d+))?$/, key: 'articles' },
  {
    path: /^(users|companies|hubs|flows)\/([^/]+)\/(articles|news|posts)(\/rated\d+)?$/,
    key: '$1/$2/$3$4',
  },
  { path: /^users\/([^/]+)\/publications\/(articles|news|posts)$/, key: 'users/$1/$2' },
  { path: /^users\/([^/]+)\/publications$/, key: 'users/$1/articles' },
  { path: /^company\/([^/]+)\/blog$/, key: 'companies/$1/articles' },
  { path: /^company\/([^/]+)\/news$/, key: 'companies/$1/news' },
  { path: /^hub\/([^/]+)$/, key: 'hubs/$1/articles' },
  { path: /^(flows|hubs)\/([^/]+)$/, key: '$1/$2/articles', mustHaveCards: false },
  { path: /^users\/[^/]+\/(bookmarks|favorites)(\/.*)?$/, mustHaveCards: false },
  { path: /^search$/, mustHaveCards: false },
  { path: /(^|\/)top(\/(daily|weekly|monthly|yearly|alltime))?$/ },
];
