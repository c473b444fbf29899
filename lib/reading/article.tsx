import { batch, effect, signal as value } from '@preact/signals-core';
import { createRef, render } from 'preact';
import { ArticleFrame } from '../../components/ArticleFrame';
import { createHost } from '../dom/host';
import { groundOf } from '../dom/ground';
import { partsOf, stickyTop } from '../habr/page';
import type { Body } from '../library/contract';
import type { Acts } from './acts';
import { bodyTexts } from './body-texts';
import type { Card } from './card';
import { createLoading, type Loaded } from './loading';
import { isTaken } from './owner';
import { followReading } from './reading';
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
  acts: Acts,
  collapse: () => void,
  signal: AbortSignal,
): HTMLElement {
  const { teaser } = card;
  const { document, window, words, states, theme, dress, alive } = tools;
  const place = (element: Element) => partsOf(element).snippet;
  const { element: host, root } = createHost(document, NAME, dress);
  const frame = createRef<HTMLElement>();
  const layer = createRef<HTMLDivElement>();
  const minutesDone = value(0);

  const load = createLoading(teaser, tools, signal);
  const start = async (way: 'ask' | 'again' | 'here') => {
    card.phase.value = { is: 'loading' };
    const loaded = await load(way);
    if (!signal.aborted) arrive(loaded);
  };
  const arrive = (loaded: Loaded) => {
    if ('failure' in loaded) {
      card.phase.value = { is: 'failed', ...loaded };
      return;
    }
    card.phase.value = { is: 'open' };
    show(loaded.body);
  };
  const show = (body: Body) => { };
  return host;
}
