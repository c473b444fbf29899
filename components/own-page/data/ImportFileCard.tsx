import type { FileRead, ImportActs } from '../../../lib/import/import-state';
import type { Words } from '../../../lib/words/words';
import { Result, type ResultKind } from '../settings/Result';
import { Choice } from './Choice';
import { Asks, Counts } from './ImportPreview';
import { momentOf } from './import-words';

type Props = { words: Words; file: FileRead; acts: ImportActs };

/** A file that was read: what it is, what it would change, and the buttons that do it. */
export function ImportFileCard({ words, file, acts }: Props) {
  const { t } = words;
  const { preview } = file;
  const isBackup = file.kind === 'backup';
  return (
    <div class="take-file">
      <p class="take-name">{nameOf(words, file)}</p>
      <LeftOut words={words} file={file} />
      {isBackup && (
        <Choice
          name="verb"
          label={t('takeWhat')}
          value={file.verb}
          onChoose={acts.onVerb}
          options={[
            { value: 'add', label: t('takeAdd'), hint: t('takeAddHint') },
            { value: 'back', label: t('takeBack'), hint: t('takeBackHint') },
          ]}
        />
      )}
      <div class="take-preview" role="status">
        {preview ? <Counts words={words} file={file} preview={preview} /> : t('takeCounting')}
      </div>
      <Asks words={words} file={file} acts={acts} />
      <Buttons words={words} file={file} acts={acts} />
      <Result kind={verifyKind(file)} text={verifyText(words, file)} />
    </div>
  );
}

function Buttons({ words: { t }, file, acts }: Props) {
  const { preview } = file;
  const isBackup = file.kind === 'backup';
  const mayStart =
    preview !== undefined &&
    (preview.total > 0 || (file.addsRemoved && preview.removed !== undefined)) &&
    (!preview.asks || file.sure);
  return (
    <div class="take-ways">
      <button type="button" class="button button-main" disabled={!mayStart} onClick={acts.onStart}>
        {t(file.verb === 'add' ? 'takeStartAdd' : 'takeStartBack')}
      </button>
      {isBackup && (
        <button
          type="button"
          class="button"
          disabled={file.verified === 'busy'}
          onClick={acts.onVerify}
        >
          {t('drillDo')}
        </button>
      )}
      <button type="button" class="button" onClick={acts.onClose}>
        {t('takeCancel')}
      </button>
    </div>
  );
}

/** Entries of the file that are not imported, and why. */
function LeftOut({ words: { plural, t }, file }: Pick<Props, 'words' | 'file'>) {
  const left = [
    ['takeOthers', file.others],
    ['takeRenumbered', file.renumbered ?? 0],
    ['takeUnreadable', file.unreadable ?? 0],
  ] as const;
  const sentences = left.flatMap(([key, count]) => (count > 0 ? [plural(key, count)] : []));
  if (file.unreadFiles) sentences.push(t('takeUnreadFiles', file.unreadFiles.join(', ')));
  return sentences.map(sentence => (
    <p key={sentence} class="take-muted">
      {sentence}
    </p>
  ));
}

function nameOf(words: Words, { kind, name, at, articles, program }: FileRead): string {
  const { t, plural } = words;
  const named = program ? `${name} (${program})` : name;
  if (kind === 'foreign') return t('takeFileOf', named, plural('articles', articles));
  return t('takeBackupOf', momentOf(at, words), plural('articles', articles));
}

function verifyText(words: Words, { verified, at }: FileRead): string {
  const { t, plural } = words;
  if (verified === undefined) return '';
  if (verified === 'busy') return t('drillBusy');
  if (verified === 'failed') return t('drillFailed');
  return verified.missing > 0
    ? t('drillBad', momentOf(at, words), plural('articles', verified.missing))
    : t('drillGood', momentOf(at, words), plural('articles', verified.restored));
}

function verifyKind({ verified }: FileRead): ResultKind {
  if (verified === undefined || verified === 'busy') return 'plain';
  return verified === 'failed' || verified.missing > 0 ? 'bad' : 'good';
}
