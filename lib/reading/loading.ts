import { readBody } from '../habr/article-page';
import type { Teaser } from '../habr/facts';
import type { Answer, Body, Failure, Opened } from '../library/contract';
import type { Tools } from './tools';
import type { ArticleModule } from './world';

export type Loaded =
  | { body: Body; render: ArticleModule['body'] }
  | { failure: Failure; mayTryHere: boolean };

/** `ask` the library; ask for it `again` after a failure; fetch it `here`, as the reader, through this page. */
export type Way = 'ask' | 'again' | 'here';

/** Gets an article's text and what renders it, both at once. */
export async function loadArticle(
  teaser: Teaser,
  way: Way,
  { library, world }: Pick<Tools, 'library' | 'world'>,
  signal: AbortSignal,
): Promise<Loaded> {
  const [opened, file] = await Promise.all([
    way === 'here' ? fetchHere(teaser, library, signal) : askFor(teaser, way, library),
    world.article ? undefined : library.load({ file: 'article' }),
  ]);
  if ('failure' in opened) return opened;
  if (world.article) return { body: opened.body, render: world.article.body };
  return failed(file?.ok === false ? file.error : { code: 'internal' });
}

async function askFor({ id }: Teaser, way: Way, library: Tools['library']): Promise<Opened> {
  return openedOf(await library.open({ id, ...(way === 'again' && { again: true }) }));
}

/** On the reader's own click only: the article's own page, with the reader's session, read here and handed over to be kept. */
async function fetchHere(
  { id, url }: Teaser,
  library: Tools['library'],
  signal: AbortSignal,
): Promise<Opened> {
  const text = await fetchPage(url, signal);
  if (typeof text !== 'string') return failed(text);
  const body = readBody(new DOMParser().parseFromString(text, 'text/html'));
  if (!body) return failed({ code: 'shape' }, true);
  const kept = await library.keep({ id, ...body });
  return kept.ok ? { body: kept.value } : failed(kept.error);
}

/** Characters; a longer page is not an article. */
const LONGEST = 10_000_000;

async function fetchPage(url: string, signal: AbortSignal): Promise<string | Failure> {
  try {
    const response = await fetch(url, { credentials: 'include', signal });
    if (!response.ok) return { code: response.status === 404 ? 'gone' : 'denied' };
    const text = await response.text();
    return text.length > LONGEST ? { code: 'size' } : text;
  } catch {
    return { code: signal.aborted ? 'cancelled' : 'offline' };
  }
}

const failed = (failure: Failure, mayTryHere = false) => ({ failure, mayTryHere });

const openedOf = (answer: Answer<Opened>): Opened =>
  answer.ok ? answer.value : failed(answer.error);
