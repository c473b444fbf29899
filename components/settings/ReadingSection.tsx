import type { Words } from '../../lib/words/words';
import { Choice } from './Choice';
import { Section } from './Section';
import type { Change, Choices } from './state';
import { Toggle } from './Toggle';

type Props = { words: Words; choices: Choices; onChange: Change };

/** How articles are read: the rule, how read cards look, what is fetched ahead. */
export function ReadingSection({ words: { t }, choices, onChange }: Props) {
  return (
    <Section id="reading" title={t('settingsReading')}>
      <Choice
        name="rule"
        label={t('settingsRule')}
        value={choices.rule}
        onChoose={value => onChange('rule', value)}
        options={[
          { value: 'seen', label: t('settingsRuleSeen'), hint: t('settingsRuleSeenHint') },
          { value: 'opened', label: t('settingsRuleOpened') },
          { value: 'hand', label: t('settingsRuleHand') },
        ]}
      />
      <Choice
        name="readCards"
        label={t('settingsReadCards')}
        value={choices.readCards}
        onChoose={value => onChange('readCards', value)}
        options={[
          { value: 'show', label: t('settingsReadCardsShow') },
          { value: 'dim', label: t('settingsReadCardsDim'), hint: t('settingsReadCardsHint') },
          { value: 'hide', label: t('settingsReadCardsHide'), hint: t('settingsReadCardsHint') },
        ]}
      />
      <Toggle
        label={t('settingsPrefetch')}
        hint={t('settingsPrefetchHint')}
        checked={choices.prefetch}
        onChange={value => onChange('prefetch', value)}
      />
    </Section>
  );
}
