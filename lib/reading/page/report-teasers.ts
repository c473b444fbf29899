import { idle } from '../../dom/when-idle';
import type { ListKey, Teaser } from '../../habr/facts';
import { isTranslated } from '../../habr/page/page-language';
import type { SessionServices } from './session-services';

/** At most so many teasers go in one message. */
const TEASERS_PER_MESSAGE = 100;

/**
 * Tells the library what cards say, in idle moments, and only what is new or has changed. Nobody
 * waits for it; what does not arrive is told on the next visit.
 */
export function createSeeing(
  { window, document, library }: Pick<SessionServices, 'window' | 'document' | 'library'>,
  list: ListKey | undefined,
  signal: AbortSignal,
): (teasers: Teaser[]) => void {
  const told = new Map<string, string>();
  const waiting = new Map<string, Teaser>();
  let asked = false;
  const tell = async () => {
    const teasers = [...waiting.values()].slice(0, TEASERS_PER_MESSAGE);
    for (const { id } of teasers) waiting.delete(id);
    asked = waiting.size > 0;
    if (asked) idle(window, signal).then(tell);
    const translated = isTranslated(document) && { isTranslated: true as const };
    library.see({ ...(list && { list }), teasers, ...translated });
  };
  return teasers => {
    for (const teaser of teasers) {
      const text = JSON.stringify(teaser);
      if (told.get(teaser.id) === text) continue;
      told.set(teaser.id, text);
      waiting.set(teaser.id, teaser);
    }
    if (asked || waiting.size === 0) return;
    asked = true;
    idle(window, signal).then(tell);
  };
}
