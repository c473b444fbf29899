import { signal } from '@preact/signals-core';
import browser from 'webextension-polyfill';
import { DataSection } from '../../components/own-page/data/BackupSection';
import { createSaving } from '../../lib/backups/backup-section';
import type { OwnLibrary } from '../../lib/library/contract/contract';
import type { Database } from '../../lib/library/store/base/database';
import { createLastBackup } from '../../lib/settings/settings';
import { askForDownloads, followDownloads } from '../../lib/settings/site-permission';
import type { Change, Choices } from '../../lib/settings-page/settings-state';
import type { Words } from '../../lib/words/words';
import { survivors } from './survivors';

const { storage, runtime } = browser;

/** Backups, by hand and by themselves. `onSave` saves one now, `saving` tells how far it is. */
export function createBackup(db: Database, library: OwnLibrary) {
  const last = createLastBackup(storage.local);
  const app = runtime.getManifest().version;
  const { saving, lastAt, onSave } = createSaving({ db, library, survivors, app, last });
  const mayDownload = signal(true);
  void followDownloads(now => {
    mayDownload.value = now;
  });
  const draw = (words: Words, { autoBackup }: Choices, onChange: Change) => {
    const shown = { words, saving: saving.value, onSave, last: lastAt.value, now: Date.now() };
    const onAuto = async (auto: Choices['autoBackup']) => {
      // First, while the click still counts; what is allowed already is not asked again.
      const may = auto === 'off' || (await askForDownloads());
      onChange('autoBackup', may ? auto : 'off');
    };
    const isBarred = autoBackup === 'weekly' && !mayDownload.value;
    const auto = { auto: autoBackup, onAuto, isBarred, onAllow: askForDownloads };
    return <DataSection {...shown} {...auto} />;
  };
  return { onSave, saving, draw };
}
