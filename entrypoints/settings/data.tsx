import { DataSection } from '../../components/settings/DataSection';
import { ExportSection } from '../../components/settings/ExportSection';
import { articleUrl } from '../../lib/habr/urls';
import type { OwnLibrary } from '../../lib/library/contract';
import type { Database } from '../../lib/library/store/database';
import { createExporting } from '../../lib/shelf/exporting-page';
import { createSaving } from '../../lib/shelf/saving-page';
import type { Words } from '../../lib/words/words';

type Around = { db: Database; library: OwnLibrary; version: string };

/** What belongs to the data: each call draws it as it is now. */
export function createData({ db, library, version }: Around) {
  const { saving, onSave } = createSaving(db, library, version);
  const { exporting, ...out } = createExporting({ db, urlOf: articleUrl }, library);
  return (words: Words) => (
    <>
      <DataSection words={words} saving={saving.value} onSave={onSave} />
      <ExportSection words={words} exporting={exporting.value} {...out} />
    </>
  );
}
