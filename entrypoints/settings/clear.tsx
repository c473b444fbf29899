import { ClearSection } from '../../components/own-page/data/ClearSection';
import type { OwnLibrary } from '../../lib/library/contract/contract';
import { createClearing } from '../../lib/settings-page/clear-section';
import type { Saving } from '../../lib/settings-page/settings-state';
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
