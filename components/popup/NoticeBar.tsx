import type { Words } from '../../lib/words/words';
import { Icon } from '../icons/Icon';
import type { Notice } from './state';

type Props = {
  words: Words;
  notice: Notice;
  onRetry(): void;
  onGrant(): void;
  onCopyReport(): void;
};

/** What is wrong, what is safe, and what to do: under the head, until it is over. */
export function NoticeBar(props: Props) {
  const { text, way, run } = contentOf(props);
  const bad = props.notice.kind === 'failed';
  return (
    <div class={`notice${bad ? ' notice-bad' : ''}`} role={bad ? 'alert' : 'status'}>
      <Icon name="warning" />
      <p>{text}</p>
      <button class="notice-way" type="button" onClick={run}>
        {way}
      </button>
    </div>
  );
}

function contentOf({ words, notice, onRetry, onGrant, onCopyReport }: Props) {
  if (notice.kind === 'ungranted')
    return { text: words.t('grantNeeded'), way: words.t('grantGive'), run: onGrant };
  if (notice.kind === 'foreign') {
    const way = words.t(notice.copied ? 'reportCopied' : 'copyReport');
    return { text: words.t('foreignPage'), way, run: onCopyReport };
  }
  // Not «the mark could not be written»: when the popup opened nothing was to be written.
  const text = words.t(notice.code === 'storage' ? 'libraryAway' : `error_${notice.code}`);
  return { text, way: words.t('retry'), run: onRetry };
}
