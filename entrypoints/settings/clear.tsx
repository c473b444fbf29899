import { ClearSection } from '../../components/settings/ClearSection';
import type { OwnLibrary } from '../../lib/library/contract';
import { createClearing } from '../../lib/shelf/clearing-page';
import type { Words } from '../../lib/words/words';

/** Clearing everything: each call draws it as it is now. */
export function createClear(library: OwnLibrary, onSave: () => void) {
  const { step, ...acts } = createClearing(library);
  return (words: Words, canReturn: boolean) => (
    <ClearSection {...{ words, canReturn, onSave }} step={step.value} {...acts} />
  );
}
