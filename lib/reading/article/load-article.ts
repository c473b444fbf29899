import type { Teaser } from '../../habr/facts';
import type { Answer, Body, Failure, Opened } from '../../library/contract/contract';
import type { ArticleModule, SessionServices } from '../page/session-services';

export type Loaded =
  | { body: Body; module: ArticleModule }
  | { failure: Failure; mayTryHere: boolean };

/** `ask` the library; ask for it `again` after a failure; fetch it `here`, as the reader, through this page. */
export type Way = 'ask' | 'again' | 'here';

type Deps = Pick<SessionServices, 'library' | 'world'>;

/** Gets an article's text and what shows it, both at once. */
export async function loadArticle(
  teaser: Teaser,
  way: Way,
  { library, world }: Deps,
  signal: AbortSignal,
): Promise<Loaded> {
  const file = world.article ? undefined : library.load({ file: 'article' });
  const asked =
    way === 'here' ? undefined : library.open({ id: teaser.id, again: way === 'again' });
  const loaded = await file;
  const module = world.article;
  if (!module) return failed(loaded?.ok === false ? loaded.error : { code: 'internal' });
  const opened = asked ? openedOf(await asked) : await module.openHere(teaser, library, signal);
  return 'failure' in opened ? opened : { body: opened.body, module };
}

const openedOf = (answer: Answer<Opened>): Opened =>
  answer.ok ? answer.value : failed(answer.error);

const failed = (failure: Failure, mayTryHere = false) => ({ failure, mayTryHere });
