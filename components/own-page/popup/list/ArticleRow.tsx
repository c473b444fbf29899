import type { TextRange } from '../../../../lib/library/popup-records';
import type { Row } from '../../../../lib/popup/popup-state';
import type { Words } from '../../../../lib/words/words';
import { Marker } from '../../../shared/Marker';
import { type RowActs, RowButtons } from './RowButtons';

type Props = {
  words: Words;
  row: Row;
  acts: RowActs;
  /** Whether Tab reaches its controls; arrows lead to the other rows. */
  active: boolean;
  /** The row's number in its list and the length of that list: not all rows are in the document. */
  place?: { at: number; of: number };
  /** Empty space above it in place of rows that are not drawn, px. */
  gap?: number;
  /** The hour under the head of a day, or the day where there are no heads. */
  when?: string | undefined;
};

/** One article: its state, its title, and what can be done with it. */
export function ArticleRow({ words, row, acts, active, place, gap = 0, when }: Props) {
  const title = titleOf(row, words);
  const tabIndex = active ? 0 : -1;
  const { state, percent } = row.view;
  const length = lengthOf(row, words);
  return (
    <li
      class="row"
      data-row={row.id}
      data-state={state}
      style={{ marginBlockStart: `${gap}px` }}
      aria-setsize={place?.of}
      aria-posinset={place?.at}
    >
      <Marker words={words} view={row.view} isNew={false} />
      <a class="row-title" href={row.url} target="_blank" rel="noreferrer" tabIndex={tabIndex}>
        <Marked text={title} at={row.found?.title} />
      </a>
      <p class="row-meta">
        {row.author && (
          <span class="row-author">
            <Marked text={row.author} at={row.found?.author} />
          </span>
        )}
        {row.author && (length || when) && <span class="row-dot"> · </span>}
        <span>{[length, when].filter(Boolean).join(' · ')}</span>
      </p>
      <RowButtons words={words} row={row} title={title} acts={acts} tabIndex={tabIndex} />
      {state === 'reading' && <span class="row-progress" style={{ '--percent': percent }} />}
    </li>
  );
}

type MarkedProps = { text: string; at: readonly TextRange[] | undefined };

/** A text in which the words of a search are marked. */
function Marked({ text, at = [] }: MarkedProps) {
  const ends = [0, ...at.map(([, to]) => to)];
  return (
    <>
      {at.map(([from, to], nth) => [
        text.slice(ends[nth], from),
        <mark>{text.slice(from, to)}</mark>,
      ])}
      {text.slice(ends.at(-1))}
    </>
  );
}

/** The article's title, or its number where the library knows only its marks. */
export const titleOf = (row: Row, words: Words): string =>
  row.title ?? words.t('articleNumber', row.id);

function lengthOf({ minutes, view }: Row, words: Words): string | undefined {
  if (!minutes) return undefined;
  if (view.state !== 'reading') return words.t('minutes', minutes);
  return words.t('minutesLeft', Math.max(1, Math.ceil(minutes * (1 - view.percent / 100))));
}
