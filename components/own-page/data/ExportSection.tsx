import { useState } from 'preact/hooks';
import type { ExportRequest, ExportState } from '../../../lib/settings-page/settings-state';
import type { Words } from '../../../lib/words/words';
import { Choice } from '../settings/Choice';
import { Section } from '../settings/Section';
import './ExportSection.css';

type Props = {
  words: Words;
  exporting: ExportState;
  onAuthors: () => void;
  onExport: (wish: ExportRequest) => void;
};

/** Articles as files that other programs read. */
export function ExportSection({ words, exporting, onAuthors, onExport }: Props) {
  const { t } = words;
  const [format, setFormat] = useState<ExportRequest['format']>('markdown');
  const [scope, setScope] = useState<'everything' | 'bookmarks' | 'author'>('everything');
  const [picked, setPicked] = useState<string>();
  const author = picked ?? exporting.authors?.[0]?.login;
  const which = scope === 'author' ? author !== undefined && { author } : scope;
  const choose = (value: typeof scope) => {
    setScope(value);
    if (value === 'author') onAuthors();
  };
  return (
    <Section id="export" title={t('exportTitle')} lead={t('exportLead')}>
      <FormatChoice words={words} value={format} onChoose={setFormat} />
      <Choice
        name="which"
        label={t('exportWhich')}
        value={scope}
        onChoose={choose}
        options={[
          { value: 'everything', label: t('exportEverything') },
          { value: 'bookmarks', label: t('exportBookmarks') },
          { value: 'author', label: t('exportAuthor') },
        ]}
      />
      {scope === 'author' && (
        <Authors words={words} authors={exporting.authors} value={author} onPick={setPicked} />
      )}
      <button
        type="button"
        class="button"
        disabled={exporting.phase === 'busy' || !which}
        onClick={() => which && onExport({ format, which })}
      >
        {t('exportDo')}
      </button>
      <p role="status">{statusText(words, exporting)}</p>
    </Section>
  );
}

function FormatChoice(props: {
  words: Words;
  value: ExportRequest['format'];
  onChoose: (format: ExportRequest['format']) => void;
}) {
  const { words, value, onChoose } = props;
  const { t } = words;
  return (
    <Choice
      name="format"
      label={t('exportFormat')}
      value={value}
      onChoose={onChoose}
      options={[
        { value: 'markdown', label: t('exportMarkdown'), hint: t('exportMarkdownHint') },
        { value: 'netscape', label: t('exportNetscape'), hint: t('exportNetscapeHint') },
        { value: 'pocket', label: t('exportPocket'), hint: t('exportPocketHint') },
      ]}
    />
  );
}

function Authors(props: {
  words: Words;
  authors: ExportState['authors'];
  value: string | undefined;
  onPick: (login: string) => void;
}) {
  const { words, authors = [], value, onPick } = props;
  if (props.authors?.length === 0) return <p>{words.t('exportNone')}</p>;
  return (
    <select
      class="button export-author"
      aria-label={words.t('exportAuthor')}
      value={value}
      disabled={authors.length === 0}
      onChange={event => onPick(event.currentTarget.value)}
    >
      {authors.map(({ login, articles }) => (
        <option key={login} value={login}>
          {login} · {words.plural('articles', articles)}
        </option>
      ))}
    </select>
  );
}

function statusText(
  { t, plural }: Words,
  { phase, articles = 0, withoutText = 0 }: ExportState,
): string {
  switch (phase) {
    case 'saved':
      return [
        t('exportSaved', plural('articles', articles)),
        ...(withoutText > 0 ? [t('exportNoText', plural('articles', withoutText))] : []),
      ].join(' ');
    case 'none':
      return t('exportNone');
    case 'failed':
      return t('exportFailed');
    case 'busy':
      return t('fileBusy');
    default:
      return '';
  }
}
