import type { Words } from '../../lib/words/words';
import { Choice } from './Choice';
import { Section } from './Section';
import type { Change, Choices } from './state';

type Props = { words: Words; choices: Choices; onChange: Change };

/** When an article counts as read. */
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
    </Section>
  );
}
