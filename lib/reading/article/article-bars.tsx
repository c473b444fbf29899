import { effect, type Signal, signal as value } from '@preact/signals-core';
import { createRef, type RefObject, render } from 'preact';
import { ArticleFrame, type Phase } from '../../../components/site-page/ArticleFrame';
import { atEnd } from '../../dom/at-end';
import { groundOf } from '../../dom/background-colour';
import type { Host } from '../../dom/closed-host';
import type { Teaser } from '../../habr/facts';
import { stickyTop } from '../../habr/page/find-on-page';
import { commentsUrl } from '../../habr/urls';
import type { Card } from '../cards/card';
import type { SessionServices } from '../page/session-services';
import type { Way } from './load-article';

export type Frame = {
  /** Takes the focus. */
  element(): HTMLElement | undefined;
  /** Lies over the body, once the text is there: the body's own controls stand in it. */
  layer(): HTMLElement;
  /** Shows how much of the text is behind the reader, 0…1. */
  behind(share: number): void;
};

type Deps = SessionServices & { host: Host; collapse(): void; start(way: Way): void };
type Refs = {
  frame: RefObject<HTMLElement | null>;
  layer: RefObject<HTMLDivElement | null>;
  /** Minutes that are behind the reader. */
  done: Signal<number>;
};

/** Draws the bars of an opened article into its closed root, and draws them anew as its card changes. */
export function drawFrame(card: Card, deps: Deps, signal: AbortSignal): Frame {
  const refs: Refs = { frame: createRef(), layer: createRef(), done: value(0) };
  const { frame, layer, done } = refs;
  const draw = () => {
    const phase = card.phase.value;
    if (phase) render(viewOf({ teaser: card.teaser, phase }, deps, refs), deps.host.root);
  };
  atEnd(signal, effect(draw));
  keepFit(frame.current, deps, signal);
  return {
    element: () => frame.current ?? undefined,
    layer: () => {
      if (!layer.current) throw new Error('no text, no layer');
      return layer.current;
    },
    behind: share => {
      frame.current?.style.setProperty('--share', String(share));
      done.value = Math.round(share * (card.teaser.minutes ?? 0));
    },
  };
}

function viewOf(
  { teaser, phase }: { teaser: Teaser; phase: Phase },
  { words, states, acts, collapse, start }: Deps,
  { frame, layer, done }: Refs,
) {
  const { title, url, minutes } = teaser;
  const view = states.view(teaser.id);
  return (
    <ArticleFrame
      words={words}
      title={title}
      url={url}
      comments={commentsOf(teaser)}
      phase={phase}
      view={view}
      minutes={minutes ? { done: done.value, all: minutes } : undefined}
      frame={frame}
      layer={layer}
      onCollapse={collapse}
      onBookmark={button => acts.bookmark([teaser], !view?.bookmarked, button)}
      onRead={button => acts.read([teaser], view?.state !== 'read', button)}
      onRetry={() => start('again')}
      onTryHere={() => start('here')}
    />
  );
}

const commentsOf = ({ url, comments }: Teaser) =>
  comments === undefined ? undefined : { url: commentsUrl(url), count: comments };

/** Gives the bars the card's own ground, and keeps them below the site's header. */
function keepFit(frame: HTMLElement | null, deps: Deps, signal: AbortSignal) {
  const { window, document, theme, ground } = deps;
  const host = deps.host.element;
  const place = () => frame?.style.setProperty('--top', `${stickyTop(document)}px`);
  const paint = () => frame?.style.setProperty('--ground', groundOf(host.parentElement ?? host));
  const follow = () => {
    if (theme.value && ground.value) requestAnimationFrame(paint);
  };
  atEnd(signal, effect(follow));
  place();
  window.addEventListener('resize', place, { signal });
}
