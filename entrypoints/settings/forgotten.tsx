import { ForgottenSection } from '../../components/own-page/data/ForgottenSection';
import type { OwnLibrary } from '../../lib/library/contract/contract';
import type { Forgotten } from '../../lib/settings-page/settings-state';
import { createBringingBack } from '../../lib/settings-page/unforget-section';
import type { Words } from '../../lib/words/words';

/** Forgotten articles and the way back: each call draws them as they are now. */
export function createForgottenPart(library: OwnLibrary) {
  const { bringing, onBringBack } = createBringingBack(library);
  return (words: Words, forgotten: readonly Forgotten[]) => (
    <ForgottenSection
      {...{ words, forgotten, onBringBack }}
      bringing={bringing.value}
      now={Date.now()}
    />
  );
}
