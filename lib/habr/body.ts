/** What the site's typography hangs on: classes of the element around an author's HTML. */
export const bodyClasses = {
  1: ['article-formatted-body', 'article-formatted-body_version-1'],
  2: ['article-formatted-body', 'article-formatted-body_version-2'],
} as const satisfies Record<1 | 2, readonly string[]>;

/** The only hosts whose frames stand in bodies: the site serves every embed through its own proxy. */
export const embedHosts: readonly string[] = ['embedd.srv.habr.com'];

/** Placeholders of embeds: the address is in `data-src`. */
export const embedPlaceholder = 'div[data-src^="https://embedd.srv.habr.com/"]';

/** The real address of a picture whose `src` is a small blurred preview (2021–24). */
export const realSource = 'data-src';
