import {
  type Change,
  type Choices,
  type SettingName,
  type SettingsSection,
  settingNames,
  settingRow,
} from '../../../lib/settings/settings-table';
import type { Words } from '../../../lib/words/words';
import { SelectRow, SwitchRow } from './ControlRow';
import { megabytes } from './megabytes';

type Props = { words: Words; section: SettingsSection; choices: Choices; onChange: Change };

/** The settings of one section, as lib/settings/settings-table.ts lists them. */
export function SettingChoices({ words, section, choices, onChange }: Props) {
  return settingNames
    .filter(name => settingRow(name).section === section)
    .map(name => <Setting key={name} {...{ words, name, choices, onChange }} />);
}

type SettingProps = Pick<Props, 'words' | 'choices' | 'onChange'> & { name: SettingName };

function Setting({ words, name, choices, onChange }: SettingProps) {
  const { t } = words;
  const row = settingRow(name);
  const label = t(row.title);
  const value = choices[name];
  // The options are the values of this very setting, as texts.
  const choose = (chosen: string) =>
    onChange(name, (typeof value === 'number' ? Number(chosen) : chosen) as never);
  const common = { id: name, label, linkName: t('settingsLinkTo', label) };
  if ('control' in row && row.control === 'switch') {
    const [on, option] = Object.entries(row.options).find(([one]) => one !== 'off') ?? ['off'];
    const hint = option && [t(option.label), option.hint && t(option.hint)].filter(Boolean);
    return (
      <SwitchRow
        {...common}
        hint={hint?.join('. ')}
        isOn={value !== 'off'}
        onSwitch={isOn => choose(isOn ? on : 'off')}
      />
    );
  }
  const options = optionsOf(words, name);
  const hint = options.find(option => option.value === String(value))?.hint;
  return <SelectRow {...common} {...{ options, hint }} value={String(value)} onChoose={choose} />;
}

/** The values of a setting as texts, with their words. */
export function optionsOf(words: Words, name: SettingName) {
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
    hint: undefined,
  }));
}
