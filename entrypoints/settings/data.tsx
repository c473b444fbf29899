import { ExportSection } from '../../components/own-page/data/ExportSection';
import { articleUrl } from '../../lib/habr/urls';
import type { OwnLibrary } from '../../lib/library/contract/contract';
import type { Database } from '../../lib/library/store/base/database';
import { createExporting } from '../../lib/settings-page/export-section';
import type { SettingsState } from '../../lib/settings-page/settings-page';
import type { Change } from '../../lib/settings-page/settings-state';
import type { Words } from '../../lib/words/words';
import { createBackup } from './backup';
import { createClear } from './clear';
import { createForgottenPart } from './forgotten';
import { createTaking } from './taking-in';

type Around = { db: Database; library: OwnLibrary };

/** What belongs to the data: each call draws it as it is now. */
export function createData({ db, library }: Around) {
  const backup = createBackup(db, library);
  const taking = createTaking(db, library);
  const { exporting, ...out } = createExporting({ db, urlOf: articleUrl }, library);
  const forgotten = createForgottenPart(library);
  const clear = createClear(library, backup);
  return (words: Words, { choices, canReturn, ...state }: SettingsState, onChange: Change) => (
    <>
      {backup.draw(words, choices, onChange)}
      {taking(words)}
      <ExportSection words={words} exporting={exporting.value} {...out} />
      {forgotten(words, state.forgotten)}
      {clear(words, canReturn)}
    </>
  );
}
