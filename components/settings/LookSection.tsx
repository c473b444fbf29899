import type { Words } from '../../lib/words/words';
import { Choice } from './Choice';
import { Section } from './Section';
import type { Change, Choices } from './state';

type Props = { words: Words; choices: Choices; onChange: Change };

/** What the toolbar button counts. */
export function LookSection({ words: { t }, choices, onChange }: Props) {
  return (
    <Section id="look" title={t('settingsLook')}>
      <Choice
        name="badge"
        label={t('settingsBadge')}
        value={choices.badge}
        onChoose={value => onChange('badge', value)}
        options={[
          { value: 'off', label: t('settingsBadgeOff') },
          { value: 'queue', label: t('settingsBadgeQueue') },
          { value: 'reading', label: t('settingsBadgeReading') },
        ]}
      />
    </Section>
  );
}
