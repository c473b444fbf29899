import { signal } from '@preact/signals-core';
import browser from 'webextension-polyfill';
import { BackupSection } from '../../components/own-page/data/BackupSection';
import { ClearSection } from '../../components/own-page/data/ClearSection';
import { ExportSection } from '../../components/own-page/data/ExportSection';
import { ForgottenSection } from '../../components/own-page/data/ForgottenSection';
import { ImportSection } from '../../components/own-page/data/ImportSection';
import { SettingsFileSection } from '../../components/own-page/data/SettingsFileSection';
import { createBackupSection, withPermission } from '../../lib/backups/backup-section';
import { articleUrlFrom } from '../../lib/habr/urls';
import { createImportSection } from '../../lib/import/import-section';
import type { OwnLibrary } from '../../lib/library/contract/contract';
import { createMirror } from '../../lib/library/store/backup-copies/mirror';
import { privateFolder } from '../../lib/library/store/backup-copies/private-folder';
import { createSnapshots, SNAPSHOTS_FOLDER } from '../../lib/library/store/backup-copies/snapshots';
import type { Database } from '../../lib/library/store/base/database';
import { survivorsOf } from '../../lib/library/store/broken-database/library-without-database';
import { createPending } from '../../lib/library/store/broken-database/pending-acts';
import { createLastBackup, createSettings } from '../../lib/settings/settings';
import { readSettingsFile, settingsFile } from '../../lib/settings/settings-file';
import type { Change, Choices } from '../../lib/settings/settings-table';
import { askForDownloads, followDownloads } from '../../lib/settings/site-permission';
import { createClearSection } from '../../lib/settings-page/clear-section';
import { createExportSection } from '../../lib/settings-page/export-section';
import { createSettingsFileSection } from '../../lib/settings-page/settings-file-section';
import type { createSettingsPage, SettingsState } from '../../lib/settings-page/settings-page';
import { createUnforgetSection } from '../../lib/settings-page/unforget-section';
import type { Words } from '../../lib/words/words';

type Page = Awaited<ReturnType<typeof createSettingsPage>>;
type Deps = { db: Database; library: OwnLibrary };

/** The sections about the reader's data; each call draws them as they are now, `end` the last of all. */
export function createDataSections(deps: Deps, { state, acts }: Page) {
  const { library } = deps;
  const backup = createBackup(deps);
  const drawImport = createImport(deps);
  const { exporting, ...onExport } = createExportSection(
    { db: deps.db, urlOf: articleUrlFrom },
    library,
  );
  const { unforgetState, onUnforget } = createUnforgetSection(library);
  const { fileState, ...onFile } = createSettingsFileSection({
    choices: () => state.peek().choices,
    change: withPermission(acts.onChange, askForDownloads),
    make: settingsFile,
    read: readSettingsFile,
  });
  const { step, ...onClear } = createClearSection(library);
  const draw = (words: Words, { choices, forgotten }: SettingsState, onChange: Change) => (
    <>
      {backup.draw(words, choices, onChange)}
      {drawImport(words)}
      <ExportSection words={words} exporting={exporting.value} {...onExport} />
      <ForgottenSection
        {...{ words, forgotten, onUnforget }}
        unforgetState={unforgetState.value}
        now={Date.now()}
      />
    </>
  );
  const drawEnd = (words: Words, { canReturn }: SettingsState) => (
    <ClearSection
      {...{ words, canReturn }}
      backupProgress={backup.backupProgress.value}
      onSave={backup.onSave}
      step={step.value}
      {...onClear}
    />
  );
  const drawFile = (words: Words, { choices }: SettingsState) => (
    <SettingsFileSection {...{ words, choices }} fileState={fileState.value} {...onFile} />
  );
  const hasForgotten = ({ forgotten }: SettingsState) =>
    forgotten.length > 0 || unforgetState.value.phase !== 'idle';
  return { draw, drawFile, drawEnd, hasForgotten };
}

/** Backups, by hand and automatic. */
function createBackup({ db, library }: Deps) {
  const last = createLastBackup(browser.storage.local);
  const app = browser.runtime.getManifest().version;
  const { backupProgress, lastAt, onSave } = createBackupSection({
    db,
    library,
    survivors,
    app,
    last,
  });
  const mayDownload = signal(true);
  void followDownloads(now => {
    mayDownload.value = now;
  });
  const draw = (words: Words, choices: Choices, onChange: Change) => (
    <BackupSection
      {...{ words, choices, onSave }}
      backupProgress={backupProgress.value}
      last={lastAt.value}
      now={Date.now()}
      onChange={withPermission(onChange, askForDownloads)}
      isBarred={choices.autoBackup !== 'off' && !mayDownload.value}
      onAllow={askForDownloads}
    />
  );
  return { draw, backupProgress, onSave };
}

/** What is left of the library while it does not open; needs neither the database nor the worker. */
function survivors() {
  const area = browser.storage.local;
  return survivorsOf({
    mirror: createMirror(area),
    snapshots: createSnapshots(privateFolder(SNAPSHOTS_FOLDER)),
    pending: createPending(area),
    rule: createSettings(area).rule.get,
  });
}

/** Files of backups and of other programs, and snapshots. */
function createImport({ db, library }: Deps) {
  const { state, snapshots, acts } = createImportSection({
    ...{ db, library },
    snapshots: createSnapshots(privateFolder(SNAPSHOTS_FOLDER)),
    scratch: () => db.beside('drill'),
    alone: async run =>
      await navigator.locks.request('dalee-run', { ifAvailable: true }, async free =>
        free ? await run() : undefined,
      ),
  });
  return (words: Words) => (
    <ImportSection
      {...{ words, acts }}
      importState={state.value}
      snapshots={snapshots.value}
      now={Date.now()}
    />
  );
}
