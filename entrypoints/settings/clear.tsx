import { ClearSection } from '../../components/settings/ClearSection';
import type { Saving } from '../../components/settings/state';
import type { OwnLibrary } from '../../lib/library/contract';
import { createClearing } from '../../lib/shelf/clearing-page';
import type { Words } from '../../lib/words/words';

type Backup = { saving: { value: Saving }; onSave: () => void };

/** Clearing everything: each call draws it as it is now. */
export function createClear(library: OwnLibrary, backup: Backup) {
  const { step, ...acts } = createClearing(library);
  return (words: Words, canReturn: boolean) => (
    <ClearSection
      {...{ words, canReturn }}
      saving={backup.saving.value}
      onSave={backup.onSave}
      step={step.value}
      {...acts}
    />
  );
}
