import { effect, signal as value } from '@preact/signals-core';
import { createRef, render } from 'preact';
import { ArticleFrame } from '../../components/ArticleFrame';
import { groundOf } from '../dom/ground';
import type { Host } from '../dom/host';
import type { Teaser } from '../habr/facts';
import { stickyTop } from '../habr/page';
import { commentsUrl } from '../habr/urls';
import type { Acts } from './acts';
import type { Card } from './card';
import type { Way } from './loading';
import type { Tools } from './tools';

export type Frame = {
  /** Takes the focus. */
  element(): HTMLElement | undefined;
  /** Lies over the body, once the text is there: the body's own controls stand in it. */
  layer(): HTMLElement;
  /** Shows how much of the text is behind the reader, 0…1. */
  behind(share: number): void;
};

type Handle = { acts: Acts; collapse(): void; start(way: Way): void };

/** Draws the bars of an opened article into its closed root, and draws them anew as its card changes. */
export function drawFrame(
  card: Card,
  { element: host, root }: Host,
  tools: Tools,
  { acts, collapse, start }: Handle,
  signal: AbortSignal,
): Frame {
  const { words, states } = tools;
  const { teaser } = card;
  const frame = createRef<HTMLElement>();
  const layer = createRef<HTMLDivElement>();
  const done = value(0);
  const stop = effect(() => {
    const view = states.view(teaser.id);
    const phase = card.phase.value;
    if (!phase) return;
    render(
      <ArticleFrame
        words={words}
        title={teaser.title}
        url={teaser.url}
        comments={commentsOf(teaser)}
        phase={phase}
        view={view}
        minutes={teaser.minutes ? { done: done.value, all: teaser.minutes } : undefined}
        frame={frame}
        layer={layer}
        onCollapse={event => isFirstClick(event) && collapse()}
        onBookmark={button => acts.bookmark(teaser, !view?.bookmarked, button)}
        onRead={button => acts.read(teaser, view?.state !== 'read', button)}
        onRetry={() => start('again')}
        onTryHere={() => start('here')}
      />,
      root,
    );
  });
  signal.addEventListener('abort', stop);
  keepFit(host, frame.current, tools, signal);
  return {
    element: () => frame.current ?? undefined,
    layer: () => {
      if (!layer.current) throw new Error('no text, no layer');
      return layer.current;
    },
    behind: share => {
      frame.current?.style.setProperty('--share', String(share));
      done.value = Math.round(share * (teaser.minutes ?? 0));
    },
  };
}

/** The second click of a double click on "read on" must not fold what the first has opened. */
const isFirstClick = (event: MouseEvent) => event.detail < 2;

const commentsOf = ({ url, comments }: Teaser) =>
  comments === undefined ? undefined : { url: commentsUrl(url), count: comments };

/** Gives the bars the card's own ground, and keeps them below the site's header. */
function keepFit(host: Element, frame: HTMLElement | null, tools: Tools, signal: AbortSignal) {
  const { window, document, theme } = tools;
  const place = () => frame?.style.setProperty('--top', `${stickyTop(document)}px`);
  const paint = () => frame?.style.setProperty('--ground', groundOf(host.parentElement ?? host));
  const stop = effect(() => {
    if (theme.value) requestAnimationFrame(paint);
  });
  place();
  window.addEventListener('resize', place, { signal });
  signal.addEventListener('abort', stop);
}
