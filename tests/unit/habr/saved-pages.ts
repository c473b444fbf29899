import { readdirSync, readFileSync } from 'node:fs';
import type { Teaser } from '../../../lib/habr/facts';

/** The folder of saved pages: texts of others, so they stay outside the repository. */
export const pages = process.env.DALEE_PAGES;

/** Put into a suite's name, so that a run without the pages says so in one line. */
export const saved = pages ? 'saved pages' : 'saved pages: skipped, DALEE_PAGES is not set';

/** Half a megabyte of HTML takes happy-dom 0.2 s, on a busy machine twenty times that. */
export const patience = { timeout: 30_000 };

/** A card's facts as the page shows them, read by eye and by other means than the program's. */
type ExpectedCard = Omit<Teaser, 'author' | 'publishedAt' | 'id'> & {
  id: string;
  author: string;
  /** ISO 8601. */
  published: string;
  /** What its «Читать далее» says; posts have none. */
  readMore?: string;
};

export type Expected = {
  address: string;
  /** Addresses that whoever copied the fragment left out, and what to put there. */
  elided?: Record<string, string>;
  cards: ExpectedCard[];
  article?: ExpectedCard & { editor: 1 | 2; begins: string; ends: string };
};

export const savedPages = (): string[] =>
  pages
    ? readdirSync(pages).filter(name => name.endsWith('.html'))
    : readdirSync('tests/expected/habr').map(name => name.replace(/json$/, 'html'));

/** Throws where a page has no expectation: a page nobody looked at proves nothing. */
export const expected = (page: string): Expected =>
  JSON.parse(readFileSync(`tests/expected/habr/${page.replace(/html$/, 'json')}`, 'utf8'));

export function savedPage(page: string): Document {
  const html = Object.entries(expected(page).elided ?? {}).reduce(
    (text, [from, to]) => text.replaceAll(from, to),
    readFileSync(`${pages}/${page}`, 'utf8'),
  );
  return new DOMParser().parseFromString(html, 'text/html');
}

export const savedJson = (file: string): unknown =>
  JSON.parse(readFileSync(`${pages}/${file}`, 'utf8'));

/** Our words for a teaser, to be compared with the expectation. */
export function told({ author, publishedAt, ...rest }: Teaser): Omit<ExpectedCard, 'readMore'> {
  return {
    ...rest,
    author: author?.login ?? '',
    published: publishedAt === undefined ? '' : new Date(publishedAt).toISOString(),
  };
}
