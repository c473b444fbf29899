import { atEnd } from './at-end';

/** ms that an idle callback may be kept waiting by a busy page. */
const PATIENCE = 1_000;

/** Resolves when the page has loaded; at once when it has. Never after `signal`. */
export function loaded(window: Window, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (window.document.readyState === 'complete') resolve();
    else window.addEventListener('load', () => resolve(), { once: true, signal });
  });
}

/** Resolves in the next idle moment, or after a second of none. Never after `signal`. */
export function idle(window: Window, signal: AbortSignal): Promise<IdleDeadline> {
  return new Promise(resolve => {
    const asked = window.requestIdleCallback(resolve, { timeout: PATIENCE });
    atEnd(signal, () => window.cancelIdleCallback(asked));
  });
}
