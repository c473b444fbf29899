import { createHost } from '../dom/host';
import { partsOf } from '../habr/page';
import type { Acts } from './acts';
import type { Card } from './card';
import { drawFrame } from './frame';
import { type Loaded, loadArticle, type Way } from './loading';
import { claim, isTaken } from './owner';
import { followReading, lineOf } from './progress';
import { wear } from './theme';
import type { Tools } from './tools';

const NAME = 'dalee-article';

/**
 * Puts the article into its card, first as a skeleton, then as what came: the text, or what went
 * wrong. `signal` ends it and all it started.
 *
 * @returns The host, the last child of the card's text.
 */
export function mountArticle(
  card: Card,
  tools: Tools,
  { acts, collapse }: { acts: Acts; collapse(): void },
  signal: AbortSignal,
): HTMLElement {
  const { teaser } = card;
  const host = createHost(tools.document, NAME, tools.dress);
  const place = (element: Element) => partsOf(element).snippet;
  const snippet = place(card.element);
  if (snippet) isTaken(snippet, NAME);
  wear(host.element, tools.theme, signal);
  claim(host.element, tools.alive, signal);
  card.mounts.push({ host: host.element, place });
  card.phase.value = { is: 'loading' };
  snippet?.append(host.element);
  const frame = drawFrame(card, host, tools, { acts, collapse, start }, signal);
  frame.element()?.focus({ preventScroll: true });
  start('ask');
  return host.element;

  async function start(way: Way) {
    card.phase.value = { is: 'loading' };
    tools.notices.say(tools.words.t('loading'));
    const loaded = await loadArticle(teaser, way, tools, signal);
    if (signal.aborted) return;
    try {
      arrive(loaded);
    } catch (error) {
      const failure = { code: 'internal', detail: String(error) } as const;
      card.phase.value = { is: 'failed', failure, mayTryHere: false };
    }
  }

  function arrive(loaded: Loaded) {
    if ('failure' in loaded) {
      card.phase.value = { is: 'failed', ...loaded };
      return;
    }
    const { body, module } = loaded;
    card.phase.value = { is: 'open' };
    const how = { id: teaser.id, editor: body.editor, base: teaser.url };
    const text = module.body(body.html, how, { layer: frame.layer(), say: tools.words.t }, signal);
    host.element.replaceChildren(text);
    acts.opened(teaser, body.hash);
    if (body.place && tools.states.view(teaser.id)?.state === 'reading')
      module.resume(text, body.place, lineOf(tools.document), signal);
    followReading({ card, text, frame, placeAt: module.placeAt }, tools, acts, signal);
  }
}
