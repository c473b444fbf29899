import type { Snapshot, TakingIn, TakingInActs } from '../../../lib/import/import-state';
import type { Words } from '../../../lib/words/words';
import { Section } from '../settings/Section';
import { FileCard } from './ImportFileCard';
import { howFar, running, told } from './import-words';
import { Snapshots } from './SnapshotList';
import './ImportSection.css';

type Props = { words: Words; taking: TakingIn; acts: TakingInActs };
type Around = { snapshots: readonly Snapshot[]; now: number };

/** Files in: a backup to add or to go back to, bookmarks, Pocket. What would change is shown first. */
export function TakingInSection({ words, taking, acts, snapshots, now }: Props & Around) {
  const { t } = words;
  const isBusy = taking.phase === 'running' || taking.phase === 'reading';
  return (
    <Section id="take" title={t('takeTitle')} lead={t('takeLead')}>
      {taking.phase === 'file' ? (
        <FileCard words={words} file={taking.file} acts={acts} />
      ) : (
        <label class={`button take-choose${isBusy ? ' take-busy' : ''}`}>
          {t('takeChoose')}
          <input
            type="file"
            accept=".json,.gz,.html,.htm,.csv,.zip"
            disabled={isBusy}
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              currentTarget.value = '';
              if (file) acts.onFile(file);
            }}
          />
        </label>
      )}
      {taking.phase === 'running' && (
        <>
          <progress value={taking.share} aria-label={t(running[taking.verb])} />
          {taking.verb !== 'undo' && (
            <button type="button" class="button" onClick={acts.onCancel}>
              {t('takeStop')}
            </button>
          )}
        </>
      )}
      <p role="status">
        {told(words, taking)}
        {taking.phase === 'running' && (
          <span aria-hidden="true">{howFar(words, taking.share)}</span>
        )}
      </p>
      <Ways words={words} taking={taking} acts={acts} />
      {taking.phase !== 'file' && !isBusy && (
        <Snapshots words={words} snapshots={snapshots} now={now} onPick={acts.onSnapshot} />
      )}
    </Section>
  );
}

/** What can be done about it. */
function Ways({ words: { t }, taking, acts }: Props) {
  const mayUndo = 'canUndo' in taking ? taking.canUndo : 'last' in taking;
  const isOpen = taking.phase === 'failed' || taking.phase === 'interrupted';
  const isRefused = taking.phase === 'refused';
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
