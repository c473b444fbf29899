import { atEnd } from '../../dom/at-end';
import { oncePerFrame } from '../../dom/once-per-frame';
import { lookedAt } from '../../dom/when-looked-at';
import type { Teaser } from '../../habr/facts';
import { type ArticlePage, articlePage, stickyTop } from '../../habr/page/find-on-page';
import { countsOf } from '../../habr/page/page-health';
import type { Page } from '../../habr/urls';
import { placeAt } from '../article/reading-place';
import { createCard, putBack } from '../cards/card';
import { createStrips } from '../cards/card-strip';
import { createStates } from '../page/article-states';
import { keepFresh } from '../page/keep-up-to-date';
import { isUnderstood } from '../page/leave-if-not-understood';
import { type Acts, createActs } from '../page/reader-acts';
import { createSeeing } from '../page/report-teasers';
import type { DocumentServices, SessionServices } from '../page/session-services';
import { followReading } from '../progress/follow-reading';

/** An article may take this long to appear after its address has. */
const ARTICLE_APPEARS_MS = 10_000;

/**
 * An article's own page counts as its card does: looked at it is opened, what is seen of the text is
 * told, the strip stands in the author's line. Of the page itself nothing is changed, and it is not
 * scrolled: here the reader came on their own. A tab that nobody has looked at yet opens nothing.
 */
export async function readArticlePage(
  page: Page,
  services: DocumentServices,
  signal: AbortSignal,
): Promise<void> {
  const { window, document, library } = services;
  await lookedAt(document, signal);
  let own: OwnArticle | undefined;
  const look = () => {
    if (own?.isWhole()) return;
    const there = articlePage(document);
    if (!there?.body) return;
    own ??= openOwn(there, services, signal);
    own.stand(there, there.body);
  };
  const observer = new MutationObserver(oncePerFrame(look, signal));
  observer.observe(document.body, { childList: true, subtree: true });
  const report = () => {
    if (!own) isUnderstood(page, services, signal);
    else if (!own.hasPlace()) library.health({ url: document.URL, counts: countsOf(document) });
  };
  const patience = window.setTimeout(report, ARTICLE_APPEARS_MS);
  atEnd(signal, () => {
    observer.disconnect();
    window.clearTimeout(patience);
  });
  look();
}

type OwnArticle = {
  /** All that is followed and all that we added is still in the page. */
  isWhole(): boolean;
  /** The page has a place for the strip. */
  hasPlace(): boolean;
  /** Follows the text, and puts the strip where it belongs: anew when the site has drawn them anew. */
  stand(page: ArticlePage, body: HTMLElement): void;
};

function openOwn(
  { teaser }: ArticlePage,
  services: DocumentServices,
  signal: AbortSignal,
): OwnArticle {
  const { library, document, notices } = services;
  notices.stand();
  const states = createStates(library, undefined, notices.failed, signal);
  const tools = { ...services, states };
  const acts = createActs(tools);
  const mount = createStrips(tools, { acts }, signal);
  const card = createCard(document.body, teaser);
  createSeeing(tools, undefined, signal)([teaser]);
  keepFresh(tools, () => [teaser.id], signal);
  // Its answer tells the state, too.
  acts.opened(teaser);
  let text: HTMLElement | undefined;
  let reading = new AbortController();
  return {
    hasPlace: () => card.mounts.length > 0,
    isWhole: () => Boolean(text?.isConnected) && card.mounts.every(({ host }) => host.isConnected),
    stand: ({ head }, body) => {
      if (head) {
        card.element = head;
        mount([card]);
        putBack(card);
      }
      if (body === text) return;
      text = body;
      reading.abort();
      reading = new AbortController();
      followOwn(teaser, body, tools, acts, AbortSignal.any([signal, reading.signal]));
    },
  };
}

/** Where the reader is says something only once they have moved: the page begins at its top. */
function followOwn(
  teaser: Teaser,
  text: HTMLElement,
  tools: SessionServices,
  acts: Acts,
  signal: AbortSignal,
) {
  const line = () => stickyTop(tools.document);
  let moved = false;
  const move = () => {
    moved = true;
  };
  tools.window.addEventListener('scroll', move, { once: true, passive: true, signal });
  const place = () => (moved ? placeAt(text, line()) : undefined);
  followReading({ teaser, text, line, place }, tools, acts, signal);
}
