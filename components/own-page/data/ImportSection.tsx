import type { ImportActs, ImportState, Snapshot } from '../../../lib/import/import-state';
import type { Words } from '../../../lib/words/words';
import { Result } from '../settings/Result';
import { Section } from '../settings/Section';
import { ImportFileCard } from './ImportFileCard';
import { importKind, importStatus, percentText, running } from './import-words';
import { Snapshots } from './SnapshotList';
import './ImportSection.css';

type Props = { words: Words; importState: ImportState; acts: ImportActs };
/** `now` in ms decides which day is «yesterday». */
type SectionProps = Props & { snapshots: readonly Snapshot[]; now: number };

/** Imports backups, bookmarks and exports of other programs, after a preview. */
export function ImportSection({ words, importState, acts, snapshots, now }: SectionProps) {
  const { t } = words;
  const isBusy = importState.phase === 'running' || importState.phase === 'reading';
  return (
    <Section id="take" title={t('takeTitle')} lead={t('takeLead')}>
      {importState.phase === 'file' ? (
        <ImportFileCard words={words} file={importState.file} acts={acts} />
      ) : (
        <FilePicker words={words} isBusy={isBusy} onFile={acts.onFile} />
      )}
      {importState.phase === 'running' && (
        <>
          <progress value={importState.share} aria-label={t(running[importState.verb])} />
          {importState.verb !== 'undo' && (
            <button type="button" class="button" onClick={acts.onCancel}>
              {t('takeStop')}
            </button>
          )}
        </>
      )}
      <Result kind={importKind(importState)} text={importStatus(words, importState)}>
        {importState.phase === 'running' && (
          <span aria-hidden="true">{percentText(words, importState.share)}</span>
        )}
      </Result>
      <StateButtons words={words} importState={importState} acts={acts} />
      {importState.phase !== 'file' && !isBusy && (
        <Snapshots words={words} snapshots={snapshots} now={now} onPick={acts.onSnapshot} />
      )}
    </Section>
  );
}

type PickerProps = { words: Words; isBusy: boolean; onFile: (file: File) => void };

function FilePicker({ words: { t }, isBusy, onFile }: PickerProps) {
  return (
    <label class={`button take-choose${isBusy ? ' take-busy' : ''}`}>
      {t('takeChoose')}
      <input
        type="file"
        accept=".json,.gz,.html,.htm,.csv,.zip"
        disabled={isBusy}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </label>
  );
}

/** The buttons that fit the state. */
function StateButtons({ words: { t }, importState, acts }: Props) {
  const mayUndo = 'canUndo' in importState ? importState.canUndo : 'last' in importState;
  const isOpen = importState.phase === 'failed' || importState.phase === 'interrupted';
  const isRefused = importState.phase === 'refused';
  if (!mayUndo && !isOpen && !isRefused) return null;
  return (
    <div class="take-ways">
      {isRefused && (
        <button type="button" class="button" onClick={acts.onClose}>
          {t('close')}
        </button>
      )}
      {mayUndo && (
        <button type="button" class="button" onClick={acts.onUndo}>
          {t(isOpen ? 'takeRevert' : 'undo')}
        </button>
      )}
      {isOpen && (
        <button type="button" class="button" onClick={acts.onKeep}>
          {t(mayUndo ? 'takeKeep' : 'close')}
        </button>
      )}
    </div>
  );
}
