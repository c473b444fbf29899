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
type Content = { text: string; buttons: { name: string; run(): void }[] };

/** A bar under the head that says what is wrong, what is safe, and what the reader can do. */
export function NoticeBar(props: Props) {
  const { text, buttons } = contentOf(props);
  const isBad = props.notice.kind === 'failed';
  return (
    <div class={`notice${isBad ? ' notice-bad' : ''}`} role={isBad ? 'alert' : 'status'}>
      <Icon name="warning" />
      <p>{text}</p>
      <div class="notice-ways">
        {buttons.map(({ name, run }) => (
          <button key={name} class="bare-button notice-way" type="button" onClick={run}>
            {name}
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
      return { text: t('grantNeeded'), buttons: [{ name: t('grantGive'), run: props.onGrant }] };
    case 'foreign': {
      const name = t(notice.copied ? 'reportCopied' : 'copyReport');
      return { text: t('foreignPage'), buttons: [{ name, run: props.onCopyReport }] };
    }
    case 'recovered':
      return {
        text: recoveredText(words, notice),
        buttons: [{ name: t('recoverySeen'), run: props.onRecoverySeen }],
      };
    case 'failed': {
      const text = awayText(words, notice.code);
      const rebuild = { name: t('rebuildLibrary'), run: props.onRebuild };
      const retry = { name: t('retry'), run: props.onRetry };
      return { text, buttons: notice.code === 'closed' ? [retry, rebuild] : [retry] };
    }
  }
}

function recoveredText(
  { t, lang, number }: Words,
  { articles, snapshotAt }: Extract<Notice, { kind: 'recovered' }>,
): string {
  if (snapshotAt === undefined) return t('recoveredWithout', number(articles));
  const time = new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' });
  return t('recoveredWith', number(articles), time.format(snapshotAt));
}
