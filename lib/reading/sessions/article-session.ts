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
import { keepFresh } from '../page/keep-up-to-date';
import { isUnderstood } from '../page/leave-if-not-understood';
import { createSeeing } from '../page/report-teasers';
import {
  createSessionServices,
  type DocumentServices,
  type SessionServices,
} from '../page/session-services';
import { followReading } from '../progress/follow-reading';

/** An article may take this long to appear after its address has. */
const ARTICLE_APPEARS_MS = 10_000;

/**
 * Viewing the article page counts as opening the article; scrolling is reported as progress, and the strip
 * stands in the author's line. The page is neither changed otherwise nor scrolled: the reader came here by
 * themselves. A tab that was never in front opens nothing.
 */
export async function readArticlePage(
  page: Page,
  services: DocumentServices,
  signal: AbortSignal,
): Promise<void> {
  const { window, document, library } = services;
  await lookedAt(document, signal);
  let followed: FollowedArticle | undefined;
  const look = () => {
    if (followed?.isWhole()) return;
    const there = articlePage(document);
    if (!there?.body) return;
    followed ??= openArticlePage(there, services, signal);
    followed.stand(there, there.body);
  };
  const observer = new MutationObserver(oncePerFrame(look, signal));
  observer.observe(document.body, { childList: true, subtree: true });
  const report = () => {
    if (!followed) isUnderstood(page, services, signal);
    else if (!followed.hasPlace())
      library.health({ url: document.URL, counts: countsOf(document) });
  };
  const reportTimer = window.setTimeout(report, ARTICLE_APPEARS_MS);
  atEnd(signal, () => {
    observer.disconnect();
    window.clearTimeout(reportTimer);
  });
  look();
}

type FollowedArticle = {
  /** All that is followed and all that we added is still in the page. */
  isWhole(): boolean;
  /** The page has a place for the strip. */
  hasPlace(): boolean;
  /** Follows the text, and puts the strip where it belongs: anew when the site has drawn them anew. */
  stand(page: ArticlePage, body: HTMLElement): void;
};

function openArticlePage(
  { teaser }: ArticlePage,
  documentServices: DocumentServices,
  signal: AbortSignal,
): FollowedArticle {
  const services = createSessionServices(documentServices, undefined, signal);
  const mount = createStrips(services, {}, signal);
  const card = createCard(services.document.body, teaser);
  createSeeing(services, undefined, signal)([teaser]);
  keepFresh(services, () => [teaser.id], signal);
  // The answer to this act has the state, too, so nothing else asks for it.
  services.acts.opened(teaser);
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
      followText({ teaser, text }, services, AbortSignal.any([signal, reading.signal]));
    },
  };
}

/** A reader who has not scrolled has no reading place to report: every page begins at its top. */
function followText(
  { teaser, text }: { teaser: Teaser; text: HTMLElement },
  services: SessionServices,
  signal: AbortSignal,
) {
  const line = () => stickyTop(services.document);
  let moved = false;
  const move = () => {
    moved = true;
  };
  services.window.addEventListener('scroll', move, { once: true, passive: true, signal });
  const place = () => (moved ? placeAt(text, line()) : undefined);
  followReading({ teaser, text, line, place }, services, signal);
}
