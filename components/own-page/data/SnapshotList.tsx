import type { Snapshot } from '../../../lib/import/import-state';
import { createDays } from '../../../lib/words/day-names';
import type { Words } from '../../../lib/words/words';

type Props = {
  words: Words;
  snapshots: readonly Snapshot[];
  /** ms; decides which day is «yesterday». */
  now: number;
  onPick: (name: string) => void;
};

/** Snapshots of the last days; each can be previewed, verified and restored. */
export function Snapshots({ words, snapshots, now, onPick }: Props) {
  const days = createDays(words.lang);
  if (snapshots.length === 0) return null;
  return (
    <div class="take-days">
      <h3 id="take-days">{words.t('takeDays')}</h3>
      <p class="take-muted">{words.t('takeDaysHint')}</p>
      <ul aria-labelledby="take-days">
        {snapshots.map(({ name, at }) => {
          const day = days.moment(at, now);
          return (
            <li key={name}>
              <time dateTime={new Date(at).toISOString()}>{day}</time>
              <button
                type="button"
                class="button"
                aria-description={day}
                onClick={() => onPick(name)}
              >
                {words.t('takeLook')}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
