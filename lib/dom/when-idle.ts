import { atEnd } from './at-end';

/** A busy page may delay an idle callback by this much at most. */
const IDLE_TIMEOUT_MS = 1_000;

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
    const asked = window.requestIdleCallback(resolve, { timeout: IDLE_TIMEOUT_MS });
    atEnd(signal, () => window.cancelIdleCallback(asked));
  });
}
