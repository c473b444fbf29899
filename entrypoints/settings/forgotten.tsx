import { ForgottenSection } from '../../components/settings/ForgottenSection';
import type { Forgotten } from '../../components/settings/state';
import type { OwnLibrary } from '../../lib/library/contract';
import { createBringingBack } from '../../lib/shelf/bringing-back';
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
