import type { ArticleId } from '../../habr/facts';
import type { Tools } from './session-services';

/**
 * What the page shows stays true: asked again when the library says so, and when the page wakes from
 * the browser's cache. A page that was put by heard of no new choice of look: it comes along with its file.
 */
export function keepFresh(
  { window, library, states, onChanged }: Tools,
  file: 'list' | 'own',
  shown: () => ArticleId[],
  signal: AbortSignal,
): void {
  const woken = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    states.askAgain(shown());
    library.load({ file });
  };
  onChanged(states.askAgain, signal);
  window.addEventListener('pageshow', woken, { signal });
}
