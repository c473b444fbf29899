import type { ArticleId } from '../../habr/facts';
import type { SessionServices } from './session-services';

/**
 * Keeps up to date what the page shows: asks again when the library says so, and when the page is restored from the
 * back/forward cache. Such a page has missed changes of settings; the worker sends them when its file is loaded again.
 */
export function keepFresh(
  { window, library, states, onChanged }: SessionServices,
  shown: () => ArticleId[],
  signal: AbortSignal,
): void {
  const woken = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    states.askAgain(shown());
    library.load({ file: 'page' });
  };
  onChanged(states.askAgain, signal);
  window.addEventListener('pageshow', woken, { signal });
}
