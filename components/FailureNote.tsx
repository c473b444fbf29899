import type { Failure } from '../lib/library/contract';
import type { Words } from '../lib/words/words';
import { Button } from './Button';
import { SiteLink } from './SiteLink';

type Props = {
  words: Words;
  title: string;
  url: string;
  failure: Failure;
  /** Whether the site may answer this page where it did not answer us. */
  mayTryHere: boolean;
  onRetry(): void;
  onTryHere(): void;
};

/** One sentence of what happened and what is safe, and what can be done, in the place of the text. */
export function FailureNote(props: Props) {
  const { words, title, url, failure, mayTryHere, onRetry, onTryHere } = props;
  return (
    <div class="failure" role="alert">
      <p>{words.t(`error_${failure.code}`)}</p>
      <Button name={words.t('retry')} about={title} onPress={onRetry}>
        {words.t('retry')}
      </Button>
      {mayTryHere && (
        <Button name={words.t('tryThroughPage')} about={title} onPress={onTryHere}>
          {words.t('tryThroughPage')}
        </Button>
      )}
      <SiteLink words={words} title={title} url={url} worded />
    </div>
  );
}
