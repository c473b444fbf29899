import type { Forgotten } from '../../../lib/settings-page/settings-state';
import { createDays } from '../../../lib/words/day-names';
import type { Words } from '../../../lib/words/words';

type Props = {
  words: Words;
  one: Forgotten;
  /** ms */
  now: number;
  onUnforget: (one: Forgotten) => void;
};

/** Says which article or how many one act forgot, when, and until when that can be undone; with the button. */
export function ForgottenLine({ words, one, now, onUnforget }: Props) {
  const { t, lang } = words;
  const name = nameOf(words, one);
  const days = createDays(lang);
  const until = new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'long' });
  const at = days.moment(one.at, now);
  return (
    <li>
      <div>
        <p class="forgotten-name">{name}</p>
        <p class="forgotten-about">
          {one.only?.author && <span>{one.only.author}</span>}
          <time dateTime={new Date(one.at).toISOString()}>{at}</time>
          <span>{t('forgottenUntil', until.format(one.until))}</span>
        </p>
        {one.besides && <p class="forgotten-about">{t('forgottenBesides')}</p>}
      </div>
      <button type="button" class="button" aria-description={name} onClick={() => onUnforget(one)}>
        {t('forgottenBring')}
      </button>
    </li>
  );
}

const nameOf = ({ t, plural }: Words, { only, articles }: Forgotten): string =>
  only ? (only.title ?? t('articleNumber', only.id)) : plural('forgottenTogether', articles);
