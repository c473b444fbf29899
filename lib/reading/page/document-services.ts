import { signal as value } from '@preact/signals-core';
import { createSheet } from '../../dom/shared-sheet';
import { browserWords, liveWords, wordsOf } from '../../words/words';
import { followColours } from './follow-theme';
import { hearChanges, type Messages } from './hear-changes';
import type { PageSettings } from './page-settings';
import type { DocumentServices, SharedWorld } from './session-services';
import { createNotices } from './toast-host';

/** What we need of the browser's own object. */
type Browser = {
  runtime: { id: string; onMessage: Messages };
  i18n: Parameters<typeof browserWords>[0];
};

/**
 * Makes what lives as long as the document and serves all its pages.
 *
 * @returns `wear` redraws everything in the language of the settings.
 */
export function createDocumentServices(
  { runtime, i18n }: Browser,
  world: SharedWorld,
  signal: AbortSignal,
): { services: DocumentServices; wear(settings: PageSettings): void } {
  const wordsWith = (settings?: PageSettings) =>
    settings?.texts ? wordsOf(settings.texts) : browserWords(i18n);
  const current = value(wordsWith(world.settings));
  const words = liveWords(() => current.value);
  const dress = createSheet(world.styles ?? '');
  const { theme, ground } = followColours(window, signal);
  /** Only another copy of the extension asks this. If we are gone by then, it is our successor, and we retire. */
  const alive = () => {
    const isThere = runtime?.id !== undefined;
    if (!isThere) world.retire();
    return isThere;
  };
  const notices = createNotices({ document, words, theme, dress, alive }, signal);
  const services: DocumentServices = {
    ...{ window, document, world, words, theme, ground, dress, alive },
    library: world.library,
    notices,
    onChanged: hearChanges(runtime.onMessage),
  };
  const wear = (settings: PageSettings) => {
    current.value = wordsWith(settings);
  };
  return { services, wear };
}
