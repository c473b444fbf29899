import { signal as value } from '@preact/signals-core';
import { createSheet } from '../../dom/shared-sheet';
import { browserWords, liveWords, wordsOf } from '../../words/words';
import { followTheme } from './follow-theme';
import { hearChanges, type Messages } from './hear-changes';
import type { Look, World } from './page-files';
import type { Fixtures } from './session-services';
import { createNotices } from './toast-host';

/** What we need of the browser's own object. */
type Browser = {
  runtime: { id: string; onMessage: Messages };
  i18n: Parameters<typeof browserWords>[0];
};

/**
 * What is made once per document and serves all its pages. Each page file makes its own, but what is
 * told stands in one place.
 *
 * @returns `wear` puts another look on all that was drawn.
 */
export function createFixtures(
  { runtime, i18n }: Browser,
  world: World,
  signal: AbortSignal,
): { fixtures: Fixtures; wear(look: Look): void } {
  const wordsWith = (look?: Look) => (look?.texts ? wordsOf(look.texts) : browserWords(i18n));
  const current = value(wordsWith(world.look));
  const words = liveWords(() => current.value);
  const dress = createSheet(world.styles ?? '');
  const theme = followTheme(window, signal);
  /** Asked by another copy of the extension only; asked when ours is gone, that is the next one. */
  const alive = () => {
    const isThere = runtime?.id !== undefined;
    if (!isThere) world.retire();
    return isThere;
  };
  world.notices ??= createNotices({ document, words, theme, dress, alive }, signal);
  const fixtures: Fixtures = {
    ...{ window, document, world, words, theme, dress, alive },
    library: world.library,
    notices: world.notices,
    onChanged: hearChanges(runtime.onMessage),
  };
  const wear = (look: Look) => {
    current.value = wordsWith(look);
  };
  return { fixtures, wear };
}
