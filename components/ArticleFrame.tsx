import type { RefObject } from 'preact';
import type { Failure } from '../lib/library/contract';
import type { View } from '../lib/library/model';
import type { Words } from '../lib/words/words';
import { Button } from './Button';
import { FailureNote } from './FailureNote';
import { Skeleton } from './Skeleton';

export type Phase = { is: 'loading' } | { is: 'open' } | Failed;
export type Failed = { is: 'failed'; failure: Failure; mayTryHere: boolean };

type Props = {
  words: Words;
  title: string;
  url: string;
  /** Where the comments stand, and how many there are. */
  comments?: { url: string; count: number } | undefined;
  phase: Phase;
  view?: View | undefined;
  /** Reading time of the whole and of what is behind the reader; absent where it is not known. */
  minutes?: { done: number; all: number } | undefined;
  /** The frame itself, which takes the focus; and what lies over the body, for the body's own controls. */
  frame: RefObject<HTMLElement>;
  layer: RefObject<HTMLDivElement>;
  onCollapse(event: MouseEvent): void;
  onBookmark(button: HTMLElement): void;
  onRead(button: HTMLElement): void;
  onRetry(): void;
  onTryHere(): void;
};

function Collapse({ words, title, onCollapse }: Props) {
  return (
    <Button
      icon="chevron-up"
      name={words.t('collapse')}
      about={title}
      onPress={(_, event) => onCollapse(event)}
    >
      <span>{words.t('collapse')}</span>
    </Button>
  );
}

function Bookmark({ words, title, view, onBookmark }: Props) {
  const pressed = view?.bookmarked ?? false;
  return (
    <Button
      icon={pressed ? 'bookmark-on' : 'bookmark'}
      name={words.t('bookmark')}
      hint={words.t('bookmarkHint')}
      about={title}
      pressed={pressed}
      onPress={onBookmark}
    />
  );
}

function Read({ words, title, view, onRead }: Props) {
  return (
    <Button
      icon="check"
      name={words.t('read')}
      about={title}
      pressed={view?.state === 'read'}
      onPress={onRead}
    >
      <span>{words.t('read')}</span>
    </Button>
  );
}

function Elsewhere({ words, title, url, comments }: Props) {
  const site = words.t('openOnSite');
  return (
    <>
      <a class="button icon-external" href={url} title={site} aria-label={site} aria-description={title}>
        {''}
      </a>
      {comments && (
        <a
          class="button button-worded icon-comments bar-comments"
          href={comments.url}
          title={words.plural('comments', comments.count)}
          aria-label={words.plural('comments', comments.count)}
        >
          {words.number(comments.count)}
        </a>
      )}
    </>
  );
}

function Contents(props: Props) {
  const { phase } = props;
  if (phase.is === 'loading') return <Skeleton />;
  if (phase.is === 'failed')
    return <FailureNote {...props} failure={phase.failure} mayTryHere={phase.mayTryHere} />;
  return (
    <div class="body">
      <slot />
      <div class="layer" ref={props.layer} />
    </div>
  );
}

/** The opened article: bars above and below, between them the text, or what stands in for it. */
export function ArticleFrame(props: Props) {
  const { words, title, phase, minutes, frame } = props;
  return (
    <section
      class="frame"
      ref={frame}
      tabIndex={-1}
      aria-label={title}
      aria-busy={phase.is === 'loading'}
    >
      <div class="bar bar-top">
        <Collapse {...props} />
        <span class="bar-minutes">
          {minutes && words.t('minutesOf', minutes.done, minutes.all)}
        </span>
        <Bookmark {...props} />
        <Elsewhere {...props} />
      </div>
      <Contents {...props} />
      <div class="bar">
        <Collapse {...props} />
        <Read {...props} />
      </div>
    </section>
  );
}
