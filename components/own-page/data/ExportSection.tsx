import { useState } from 'preact/hooks';
import type { ExportRequest, ExportState } from '../../../lib/settings-page/settings-state';
import type { Words } from '../../../lib/words/words';
import { SelectRow } from '../settings/ControlRow';
import { Result, type ResultKind } from '../settings/Result';
import { Section } from '../settings/Section';

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
      <SelectRow
        id="export-format"
        label={t('exportFormat')}
        hint={t(hints[format])}
        options={[
          { value: 'markdown', label: t('exportMarkdown') },
          { value: 'netscape', label: t('exportNetscape') },
          { value: 'pocket', label: t('exportPocket') },
        ]}
        value={format}
        onChoose={value => setFormat(value as ExportRequest['format'])}
      />
      <SelectRow
        id="export-which"
        label={t('exportWhich')}
        options={[
          { value: 'everything', label: t('exportEverything') },
          { value: 'bookmarks', label: t('exportBookmarks') },
          { value: 'author', label: t('exportAuthor') },
        ]}
        value={scope}
        onChoose={value => choose(value as typeof scope)}
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
      <Result {...resultOf(words, exporting)} />
    </Section>
  );
}

const hints = {
  markdown: 'exportMarkdownHint',
  netscape: 'exportNetscapeHint',
  pocket: 'exportPocketHint',
} as const;

function Authors(props: {
  words: Words;
  authors: ExportState['authors'];
  value: string | undefined;
  onPick: (login: string) => void;
}) {
  const { words, authors = [], value, onPick } = props;
  if (props.authors?.length === 0) return <p>{words.t('exportNone')}</p>;
  return (
    <SelectRow
      id="export-author"
      label={words.t('exportAuthorOf')}
      options={authors.map(({ login, articles }) => ({
        value: login,
        label: `${login} · ${words.plural('articles', articles)}`,
      }))}
      value={value}
      isOff={authors.length === 0}
      onChoose={onPick}
    />
  );
}

type Shown = { kind: ResultKind; text: string };

function resultOf({ t, plural }: Words, exporting: ExportState): Shown {
  const { phase, articles = 0, withoutText = 0 } = exporting;
  switch (phase) {
    case 'saved': {
      const saved = t('exportSaved', plural('articles', articles));
      const bare = withoutText > 0 ? t('exportNoText', plural('articles', withoutText)) : '';
      return { kind: 'good', text: `${saved} ${bare}`.trim() };
    }
    case 'none':
      return { kind: 'plain', text: t('exportNone') };
    case 'failed':
      return { kind: 'bad', text: t('exportFailed') };
    case 'busy':
      return { kind: 'plain', text: t('fileBusy') };
    default:
      return { kind: 'plain', text: '' };
  }
}
