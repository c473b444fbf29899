import type { Teaser } from '../../habr/facts';
import type { Answer, Body, Failure, Opened, PageFile } from '../../library/contract/contract';
import type { ArticleModule, SessionServices, SharedWorld } from '../page/session-services';

export type Loaded =
  | { body: Body; module: ArticleModule }
  | { failure: Failure; mayTryHere: boolean };

/** `ask` the library; ask for it `again` after a failure; fetch it `here`, as the reader, through this page. */
export type Way = 'ask' | 'again' | 'here';

type Deps = Pick<SessionServices, 'library' | 'world'>;

/** Gets an article's text and the page file that shows it, both at the same time. */
export async function loadArticle(
  { teaser, way }: { teaser: Teaser; way: Way },
  { library, world }: Deps,
  signal: AbortSignal,
): Promise<Loaded> {
  const files: PageFile[] = way === 'here' ? ['article', 'through-page'] : ['article'];
  const missing = files.filter(file => !isThere(file, world));
  const injected = Promise.all(missing.map(file => library.load({ file })));
  const asked =
    way === 'here' ? undefined : library.open({ id: teaser.id, again: way === 'again' });
  const refused = (await injected).find(answer => !answer.ok);
  const { article: module, throughPage } = world;
  const cause = refused?.ok === false ? refused.error : ({ code: 'internal' } as const);
  if (!module) return failed(cause);
  if (asked) return shownBy(module, openedOf(await asked));
  if (!throughPage) return failed(cause);
  return shownBy(module, await throughPage.openHere(teaser, library, signal));
}

const isThere = (file: PageFile, { article, throughPage }: SharedWorld) =>
  (file === 'article' ? article : throughPage) !== undefined;

const shownBy = (module: ArticleModule, opened: Opened): Loaded =>
  'failure' in opened ? opened : { body: opened.body, module };

const openedOf = (answer: Answer<Opened>): Opened =>
  answer.ok ? answer.value : failed(answer.error);

const failed = (failure: Failure, mayTryHere = false) => ({ failure, mayTryHere });
