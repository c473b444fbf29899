import type { Change, Choices } from '../../../lib/settings-page/settings-state';
import type { Key, Words } from '../../../lib/words/words';
import { Choice } from './Choice';
import { Section } from './Section';
import { questions } from './setting-choices';

type Props = {
  words: Words;
  id: keyof typeof questions;
  title: Key;
  choices: Choices;
  onChange: Change;
};

/** A section of questions that have a few answers each. */
export function ChoiceSection({ words: { t }, id, title, choices, onChange }: Props) {
  return (
    <Section id={id} title={t(title)}>
      {questions[id].map(({ name, label, options }) => (
        <Choice
          key={name}
          name={name}
          label={t(label)}
          value={choices[name]}
          // The options are those of this very setting.
          onChoose={value => onChange(name, value as never)}
          options={options.map(({ value, label, hint }) => ({
            value,
            label: t(label),
            hint: hint && t(hint),
          }))}
        />
      ))}
    </Section>
  );
}
