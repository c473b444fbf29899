import type { Choices } from '../../../lib/settings-page/settings-state';
import type { Key } from '../../../lib/words/words';

type Option<Value> = { value: Value; label: Key; hint?: Key };
/** Settings of a few values each. */
type Name = Exclude<keyof Choices, 'copiesLimit'>;
/** One of them, as it is put to the reader. */
export type Question<N extends Name> = { name: N; label: Key; options: Option<Choices[N]>[] };
type AnyQuestion = { [N in Name]: Question<N> }[Name];

const rule: Question<'rule'> = {
  name: 'rule',
  label: 'settingsRule',
  options: [
    { value: 'seen', label: 'settingsRuleSeen', hint: 'settingsRuleSeenHint' },
    { value: 'opened', label: 'settingsRuleOpened' },
    { value: 'hand', label: 'settingsRuleHand' },
  ],
};

const prefetch: Question<'prefetch'> = {
  name: 'prefetch',
  label: 'settingsPrefetch',
  options: [
    { value: 'off', label: 'settingsPrefetchOff' },
    { value: 'intent', label: 'settingsPrefetchIntent', hint: 'settingsPrefetchHint' },
  ],
};

const readCards: Question<'readCards'> = {
  name: 'readCards',
  label: 'settingsReadCards',
  options: [
    { value: 'show', label: 'settingsReadCardsShow' },
    { value: 'dim', label: 'settingsReadCardsDim', hint: 'settingsReadCardsHint' },
    { value: 'hide', label: 'settingsReadCardsHide', hint: 'settingsReadCardsHint' },
  ],
};

const language: Question<'language'> = {
  name: 'language',
  label: 'settingsLanguage',
  options: [
    { value: 'browser', label: 'settingsLanguageBrowser' },
    { value: 'ru', label: 'settingsLanguageRu' },
    { value: 'en', label: 'settingsLanguageEn' },
  ],
};

const badge: Question<'badge'> = {
  name: 'badge',
  label: 'settingsBadge',
  options: [
    { value: 'off', label: 'settingsBadgeOff' },
    { value: 'queue', label: 'settingsBadgeQueue' },
    { value: 'reading', label: 'settingsBadgeReading' },
  ],
};

/** What is asked in which section of the page. */
export const questions: Record<'reading' | 'look', AnyQuestion[]> = {
  reading: [rule, prefetch],
  look: [readCards, language, badge],
};
