import {
  type Change,
  type Choices,
  type SettingName,
  type SettingsSection,
  settingNames,
  settingRow,
} from '../../../lib/settings/settings-table';
import type { Words } from '../../../lib/words/words';
import { Choice } from './Choice';
import { megabytes } from './megabytes';

type Props = { words: Words; section: SettingsSection; choices: Choices; onChange: Change };

/** The settings of one section, as lib/settings/settings-table.ts lists them. */
export function SettingChoices({ words, section, choices, onChange }: Props) {
  return settingNames
    .filter(name => settingRow(name).section === section)
    .map(name => (
      <Choice
        key={name}
        name={name}
        label={words.t(settingRow(name).title)}
        value={String(choices[name])}
        // The options are the values of this very setting, as texts.
        onChoose={value =>
          onChange(name, (typeof choices[name] === 'number' ? Number(value) : value) as never)
        }
        options={optionsOf(words, name)}
      />
    ));
}

function optionsOf(words: Words, name: SettingName) {
  const { t } = words;
  const row = settingRow(name);
  if ('options' in row)
    return Object.entries(row.options).map(([value, { label, hint }]) => ({
      value,
      label: t(label),
      hint: hint && t(hint),
    }));
  return row.offered.map(bytes => ({
    value: String(bytes),
    label: bytes === 0 ? t(row.none) : megabytes(words, bytes),
  }));
}
