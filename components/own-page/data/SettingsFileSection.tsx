import {
  type Choices,
  type SettingName,
  settingNames,
  settingRow,
} from '../../../lib/settings/settings-table';
import type { SettingsFileState } from '../../../lib/settings-page/settings-state';
import type { Words } from '../../../lib/words/words';
import { megabytes } from '../settings/megabytes';
import { Result } from '../settings/Result';
import { Section } from '../settings/Section';
import { optionsOf } from '../settings/SettingChoices';
import './SettingsFileSection.css';

type Props = {
  words: Words;
  choices: Choices;
  fileState: SettingsFileState;
  onSaveSettings: () => void;
  onSettingsFile: (file: Blob) => void;
  onApply: () => void;
  onUndoSettings: () => void;
  onCloseSettings: () => void;
};

/** The settings themselves as a file: out, and in again after a preview. */
export function SettingsFileSection({ words, choices, fileState, ...on }: Props) {
  const { t } = words;
  return (
    <Section id="settings-file" title={t('settingsFile')} lead={t('settingsFileLead')}>
      {fileState.phase === 'preview' ? (
        <Preview {...{ words, choices, fileState }} {...on} />
      ) : (
        <div class="take-ways">
          <button type="button" class="button" onClick={on.onSaveSettings}>
            {t('settingsFileSave')}
          </button>
          <FilePicker words={words} onFile={on.onSettingsFile} />
        </div>
      )}
      <Result {...resultOf(words, fileState)} />
      {fileState.phase === 'done' && (
        <button type="button" class="button" onClick={on.onUndoSettings}>
          {t('settingsFileUndo')}
        </button>
      )}
    </Section>
  );
}

type PickerProps = { words: Words; onFile: (file: Blob) => void };

function FilePicker({ words: { t }, onFile }: PickerProps) {
  return (
    <label class="button take-choose">
      {t('settingsFileChoose')}
      <input
        type="file"
        accept=".json"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onFile(file);
          currentTarget.value = '';
        }}
      />
    </label>
  );
}

type PreviewProps = Omit<Props, 'fileState'> & {
  fileState: Extract<SettingsFileState, { phase: 'preview' }>;
};

/** What would change: each setting with its value now and the one from the file. */
function Preview({ words, choices, fileState, onApply, onCloseSettings }: PreviewProps) {
  const { t, plural } = words;
  const { wanted, unknown } = fileState;
  const names = settingNames.filter(name => name in wanted && wanted[name] !== choices[name]);
  return (
    <div class="take-file">
      <p role="status">{t(names.length > 0 ? 'settingsFileWould' : 'settingsFileSame')}</p>
      {names.length > 0 && (
        <dl class="settings-changes">
          {names.map(name => (
            <div key={name}>
              <dt>{t(settingRow(name).title)}</dt>
              <dd>
                <del>{answerOf(words, name, choices[name])}</del>
                <ins>{answerOf(words, name, wanted[name])}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {unknown > 0 && <p class="take-muted">{plural('settingsFileUnknown', unknown)}</p>}
      <div class="take-ways">
        {names.length > 0 && (
          <button type="button" class="button button-main" onClick={onApply}>
            {t('settingsFileApply')}
          </button>
        )}
        <button type="button" class="button" onClick={onCloseSettings}>
          {t(names.length > 0 ? 'takeCancel' : 'close')}
        </button>
      </div>
    </div>
  );
}

/** A value in the words of its list; a number of bytes that is not in it, as itself. */
function answerOf(words: Words, name: SettingName, value: string | number | undefined): string {
  const known = optionsOf(words, name).find(option => option.value === String(value));
  return known?.label ?? megabytes(words, Number(value));
}

function resultOf({ t, plural }: Words, fileState: SettingsFileState) {
  switch (fileState.phase) {
    case 'saved':
      return { kind: 'good' as const, text: t('settingsFileSaved') };
    case 'done': {
      const changed = Object.keys(fileState.after).length;
      return { kind: 'good' as const, text: plural('settingsFileDone', changed) };
    }
    case 'undone':
      return { kind: 'good' as const, text: t('settingsFileUndone') };
    case 'refused':
      return { kind: 'bad' as const, text: t(`settingsFile_${fileState.code}`) };
    default:
      return { kind: 'plain' as const, text: '' };
  }
}
