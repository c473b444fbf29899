import type { Host } from '../../dom/closed-host';
import { partsOf, stickyTop } from '../../habr/page/find-on-page';
import type { Card } from '../cards/card';
import { createHostInPage } from '../page/host-in-page';
import { isTaken } from '../page/one-extension-per-host';
import type { SessionServices } from '../page/session-services';
import { followReading } from '../progress/follow-reading';
import { drawFrame, type Frame } from './article-bars';
import { type Loaded, loadArticle, type Way } from './load-article';
import { loadEmbedFrame } from './load-embed-frame';
import { placeAt } from './reading-place';

export const ARTICLE_HOST_NAME = 'dalee-article';
/** Our bar covers the top of the text. */
const BAR_HEIGHT_PX = 44;

type ArticleDeps = SessionServices & {
  /** Folds the article. */
  collapse(): void;
};

/**
 * Puts the article into its card, first as a skeleton, then as what came: the text, or what went
 * wrong. `signal` ends it and all it started.
 *
 * @returns The host, the last child of the card's text.
 */
export function mountArticle(card: Card, deps: ArticleDeps, signal: AbortSignal): HTMLElement {
  const { notices, words, collapse } = deps;
  const host = placeHost(card, deps, signal);
  /** Ends the text that is shown now; the reader may ask for a newer one. */
  let shown = new AbortController();
  const start = async (way: Way) => {
    shown.abort();
    shown = new AbortController();
    card.phase.value = { is: 'loading' };
    notices.say(words.t('loading'));
    const loaded = await loadArticle({ teaser: card.teaser, way }, deps, signal);
    if (signal.aborted) return;
    // Meanwhile the site has removed the card, so nobody reads there.
    if (!host.element.isConnected) return collapse();
    arrive(loaded);
  };
  const arrive = (loaded: Loaded) => {
    if ('failure' in loaded) {
      card.phase.value = { is: 'failed', ...loaded };
      return;
    }
    card.phase.value = { is: 'open' };
    const life = AbortSignal.any([signal, shown.signal]);
    try {
      showText(loaded, { ...deps, card, host, frame }, life);
      loaded.module.watchChange(loaded.body, { ...deps, show: () => start('ask') }, life);
    } catch (error) {
      arrive({ failure: { code: 'internal', detail: String(error) }, mayTryHere: false });
    }
  };
  card.phase.value = { is: 'loading' };
  const frame = drawFrame(card, { ...deps, host, start }, signal);
  frame.element()?.focus({ preventScroll: true });
  start('ask');
  return host.element;
}

function placeHost(card: Card, services: SessionServices, signal: AbortSignal): Host {
  const host = createHostInPage(ARTICLE_HOST_NAME, services, signal);
  const place = (element: Element) => partsOf(element).snippet;
  const snippet = place(card.element);
  // What an earlier copy of the extension left there gives way.
  if (snippet) isTaken(snippet, ARTICLE_HOST_NAME);
  card.mounts.push({ host: host.element, place });
  snippet?.append(host.element);
  return host;
}

type TextDeps = SessionServices & { card: Card; host: Host; frame: Frame };

function showText(
  { body, module }: Extract<Loaded, { module: unknown }>,
  deps: TextDeps,
  signal: AbortSignal,
) {
  const { card, host, frame, acts, words, states } = deps;
  const { teaser } = card;
  const line = () => stickyTop(deps.document) + BAR_HEIGHT_PX;
  const options = {
    ...{ id: teaser.id, editor: body.editor, base: teaser.url },
    ...{ layer: frame.layer(), say: words.t, loadFrame: loadEmbedFrame({ ...deps, line }) },
  };
  const text = module.body(body.html, options, signal);
  host.element.replaceChildren(text);
  acts.opened(teaser, body.hash);
  const begun = states.view(teaser.id)?.state === 'reading';
  if (body.place && begun) module.resume(text, { ...body.place, line: line() }, signal);
  const place = () => placeAt(text, line());
  followReading({ teaser, text, line, place, frame }, deps, signal);
}
