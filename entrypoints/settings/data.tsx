import browser from 'webextension-polyfill';
import { DataSection } from '../../components/settings/DataSection';
import { ExportSection } from '../../components/settings/ExportSection';
import type { Change, Choices } from '../../components/settings/state';
import { articleUrl } from '../../lib/habr/urls';
import type { OwnLibrary } from '../../lib/library/contract';
import type { Database } from '../../lib/library/store/database';
import { createLastBackup } from '../../lib/settings/settings';
import { createExporting } from '../../lib/shelf/exporting-page';
import { createSaving } from '../../lib/shelf/saving-page';
import type { Words } from '../../lib/words/words';
import { createTaking } from './taking-in';

type Around = { db: Database; library: OwnLibrary };
const { storage, runtime, permissions } = browser;

/** What belongs to the data: each call draws it as it is now. */
export function createData({ db, library }: Around) {
  const last = createLastBackup(storage.local);
  const app = runtime.getManifest().version;
  const { saving, lastAt, onLast, onSave } = createSaving({ db, library, app, last });
  storage.local.onChanged.addListener(onLast);
  const taking = createTaking(db, library);
  const { exporting, ...out } = createExporting({ db, urlOf: articleUrl }, library);
  return (words: Words, choices: Choices, onChange: Change) => {
    const shown = { words, saving: saving.value, onSave, last: lastAt.value, now: Date.now() };
    const onAuto = async (auto: Choices['autoBackup']) => {
      // First, while the click still counts; what is allowed already is not asked again.
      const may = auto === 'off' || (await permissions.request({ permissions: ['downloads'] }));
      onChange('autoBackup', may ? auto : 'off');
    };
    return (
      <>
        <DataSection {...shown} auto={choices.autoBackup} onAuto={onAuto} />
        {taking(words)}
        <ExportSection words={words} exporting={exporting.value} {...out} />
      </>
    );
  };
}
