import type { Notice } from '../../../lib/popup/popup-state';
import type { Words } from '../../../lib/words/words';
import { Icon } from '../../icons/Icon';
import { awayText } from '../library-away-text';

type Props = {
  words: Words;
  notice: Notice;
  onRetry(): void;
  onGrant(): void;
  onCopyReport(): void;
  onRebuild(): void;
  onRecoverySeen(): void;
};
type Content = { text: string; ways: { way: string; run(): void }[] };

/** A bar under the head: what is wrong, what is safe, and what to do. */
export function NoticeBar(props: Props) {
  const { text, ways } = contentOf(props);
  const bad = props.notice.kind === 'failed';
  return (
    <div class={`notice${bad ? ' notice-bad' : ''}`} role={bad ? 'alert' : 'status'}>
      <Icon name="warning" />
      <p>{text}</p>
      <div class="notice-ways">
        {ways.map(({ way, run }) => (
          <button key={way} class="notice-way" type="button" onClick={run}>
            {way}
          </button>
        ))}
      </div>
    </div>
  );
}

function contentOf(props: Props): Content {
  const { words, notice } = props;
  const { t } = words;
  switch (notice.kind) {
    case 'ungranted':
      return { text: t('grantNeeded'), ways: [{ way: t('grantGive'), run: props.onGrant }] };
    case 'foreign': {
      const way = t(notice.copied ? 'reportCopied' : 'copyReport');
      return { text: t('foreignPage'), ways: [{ way, run: props.onCopyReport }] };
    }
    case 'recovered':
      return {
        text: whatCameBack(words, notice),
        ways: [{ way: t('recoverySeen'), run: props.onRecoverySeen }],
      };
    case 'failed': {
      const text = awayText(words, notice.code);
      const rebuild = { way: t('rebuildLibrary'), run: props.onRebuild };
      const retry = { way: t('retry'), run: props.onRetry };
      return { text, ways: notice.code === 'closed' ? [retry, rebuild] : [retry] };
    }
  }
}

function whatCameBack(
  { t, lang, number }: Words,
  { articles, snapshotAt }: Extract<Notice, { kind: 'recovered' }>,
): string {
  if (snapshotAt === undefined) return t('recoveredWithout', number(articles));
  const time = new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' });
  return t('recoveredWith', number(articles), time.format(snapshotAt));
}
