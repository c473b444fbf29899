import type { FileRead, ImportActs, Preview } from '../../../lib/import/import-state';
import type { Words } from '../../../lib/words/words';

type Props = { words: Words; file: FileRead; acts: ImportActs };

/** How many articles here would change, and how. */
export function Counts({
  words,
  file,
  preview,
}: {
  words: Words;
  file: FileRead;
  preview: Preview;
}) {
  const { t, plural } = words;
  if (file.kind === 'foreign' && file.articles === 0) return <p>{t('takeNoArticles')}</p>;
  if (preview.total === 0)
    return <p>{t(file.verb === 'add' ? 'takeNothing' : 'takeBackNothing')}</p>;
  const rows = [
    ['takeAdded', preview.added],
    ['takeChanged', preview.changed],
    ['takeEmptied', preview.emptied],
    ['takeSame', preview.same],
  ] as const;
  return (
    <dl class="kept">
      {rows
        .filter(([key, count]) => count > 0 || key === 'takeAdded')
        .map(([key, count]) => [
          <dt key={key}>{t(key)}</dt>,
          <dd key={`${key} count`}>{plural('articles', count)}</dd>,
        ])}
    </dl>
  );
}

/** What the reader must decide before the import. */
export function Asks({ words: { t, plural, number, lang }, file, acts }: Props) {
  const { removed, asks, changed = 0, emptied = 0, known = 0 } = file.preview ?? {};
  const date = new Intl.DateTimeFormat(lang, { dateStyle: 'long' });
  return (
    <>
      {file.folders && (
        <Ask yes={file.folders.asTags} onAnswer={acts.onFolders}>
          {t('takeFolders', firstNames(file.folders.names))}
        </Ask>
      )}
      {removed && (
        <Ask yes={file.addsRemoved} onAnswer={acts.onAddRemoved}>
          {t(
            'takeBring',
            plural('takeRemoved', removed.count),
            date.formatRange(removed.from, removed.to),
          )}
        </Ask>
      )}
      {asks && (
        <Ask yes={file.sure} onAnswer={acts.onSure}>
          {t('takeMuch', plural('articles', changed + emptied), number(known))}
        </Ask>
      )}
    </>
  );
}

/** The first few names, which are enough to recognise the folders. */
const firstNames = (names: readonly string[]): string =>
  names.length > NAMES_SHOWN ? `${names.slice(0, NAMES_SHOWN).join(', ')}…` : names.join(', ');

const NAMES_SHOWN = 5;

type AskProps = { yes: boolean; onAnswer(yes: boolean): void; children: string };

function Ask({ yes, onAnswer, children }: AskProps) {
  return (
    <label class="take-ask">
      <input
        type="checkbox"
        checked={yes}
        onChange={event => onAnswer(event.currentTarget.checked)}
      />
      {children}
    </label>
  );
}
