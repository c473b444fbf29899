import type { RefObject } from 'preact';
import type { Failure } from '../../lib/library/contract/contract';
import type { View } from '../../lib/library/model';
import type { Words } from '../../lib/words/words';
import { Button } from '../shared/Button';
import { FailureNote } from './FailureNote';
import { SiteLink } from './SiteLink';
import { Skeleton } from './Skeleton';
import { BookmarkToggle, ReadToggle } from './Toggles';

export type Phase =
  | { is: 'loading' }
  | { is: 'open' }
  | { is: 'failed'; failure: Failure; mayTryHere: boolean };

type Props = {
  words: Words;
  title: string;
  url: string;
  /** Where the comments stand, and how many there are. */
  comments: { url: string; count: number } | undefined;
  phase: Phase;
  view: View | undefined;
  /** Reading time of the whole and of what is behind the reader; absent where it is not known. */
  minutes: { done: number; all: number } | undefined;
  /** The frame itself, which takes the focus; and what lies over the body, for the body's own controls. */
  frame: RefObject<HTMLElement | null>;
  layer: RefObject<HTMLDivElement | null>;
  onCollapse(): void;
  onBookmark(button: HTMLElement): void;
  onRead(button: HTMLElement): void;
  onRetry(): void;
  onTryHere(): void;
};

function Collapse({ words, title, onCollapse }: Props) {
  const name = words.t('collapse');
  return (
    <Button icon="chevron-up" name={name} about={title} onPress={onCollapse}>
      {name}
    </Button>
  );
}

function Comments({ words, comments }: Props) {
  if (!comments) return null;
  const name = words.plural('comments', comments.count);
  return (
    <a
      class="button button-worded icon-comments bar-comments"
      href={comments.url}
      title={name}
      aria-label={name}
    >
      {words.number(comments.count)}
    </a>
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
  const { words, title, url, phase, view, minutes, frame } = props;
  const about = { words, title, view };
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
        <BookmarkToggle {...about} onPress={props.onBookmark} />
        <SiteLink words={words} title={title} url={url} />
        <Comments {...props} />
      </div>
      <Contents {...props} />
      <div class="bar">
        <Collapse {...props} />
        <ReadToggle {...about} worded onPress={props.onRead} />
      </div>
    </section>
  );
}
