import type { Failure } from '../../lib/library/contract/contract';
import type { Words } from '../../lib/words/words';
import { Button } from '../shared/Button';
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

/** The first whole minute from then on, as a clock shows it. */
const minuteAfter = (at: number, lang: string) =>
  new Date(at + 59_999).toLocaleTimeString(lang, { timeStyle: 'short' });

/** Stands in place of the text: says in a sentence what happened and what is safe, and offers what can be done. */
export function FailureNote(props: Props) {
  const { words, title, url, failure, mayTryHere, onRetry, onTryHere } = props;
  return (
    <div class="failure" role="alert">
      <p>
        {words.t(`error_${failure.code}`)}
        {failure.retryAt && ` ${words.t('askAgainAt', minuteAfter(failure.retryAt, words.lang))}`}
      </p>
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
