import type { Row } from '../../../../lib/popup/popup-state';
import type { Days } from '../../../../lib/words/day-names';
import type { Words } from '../../../../lib/words/words';
import { Marker } from '../../../shared/Marker';
import { type RowActs, RowButtons } from './RowButtons';

type Props = {
  words: Words;
  days: Days;
  row: Row;
  acts: RowActs;
  /** Whether Tab reaches its controls; arrows lead to the other rows. */
  active: boolean;
  /** The row's number in its list and the length of that list: not all rows are in the document. */
  place?: { at: number; of: number };
  /** Whether the hour is shown; it says nothing where the row stands under no day. */
  timed: boolean;
};

/** One article: its state, its title, and what can be done with it. */
export function ArticleRow({ words, days, row, acts, active, place, timed }: Props) {
  const title = titleOf(row, words);
  const tabIndex = active ? 0 : -1;
  const { state, percent } = row.view;
  return (
    <li
      class="row"
      data-row={row.id}
      data-state={state}
      aria-setsize={place?.of}
      aria-posinset={place?.at}
    >
      <Marker words={words} view={row.view} isNew={false} />
      <a class="row-title" href={row.url} target="_blank" rel="noreferrer" tabIndex={tabIndex}>
        {title}
      </a>
      <p class="row-meta">
        {row.author && <span class="row-author">{row.author}</span>}
        <span>
          {joinWithDots(row.author && '', lengthOf(row, words), timed && days.time(row.at))}
        </span>
      </p>
      <RowButtons words={words} row={row} title={title} acts={acts} tabIndex={tabIndex} />
      {state === 'reading' && <span class="row-progress" style={{ '--percent': percent }} />}
    </li>
  );
}

/** The article's title, or its number where the library knows only its marks. */
export const titleOf = (row: Row, words: Words): string =>
  row.title ?? words.t('articleNumber', row.id);

/** Joins the parts that are there: «derunat · ещё 2 мин · 18:03». */
const joinWithDots = (...parts: (string | false | undefined)[]): string =>
  parts.filter(part => typeof part === 'string').join(' · ');

function lengthOf({ minutes, view }: Row, words: Words): string | undefined {
  if (!minutes) return undefined;
  if (view.state !== 'reading') return words.t('minutes', minutes);
  return words.t('minutesLeft', Math.max(1, Math.ceil(minutes * (1 - view.percent / 100))));
}
