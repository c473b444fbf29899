import { atEnd } from './at-end';

/** After this time a page that moves would only puzzle the reader. */
const SETTLE_MS = 5_000;
const READER_INPUT_EVENTS = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

/**
 * Scrolls until something is where it should be, again whenever the text grows (pictures without
 * dimensions), and lets go at the first real input: one scroll alone can end 400 px off.
 *
 * @param off How far it stands below its place, px.
 */
export function settle(text: HTMLElement, off: () => number, signal: AbortSignal): void {
  const over = new AbortController();
  const life = AbortSignal.any([signal, over.signal, AbortSignal.timeout(SETTLE_MS)]);
  const move = () => {
    const top = off();
    if (Math.abs(top) > 0.5) window.scrollBy({ top, behavior: 'instant' });
  };
  const observer = new ResizeObserver(move);
  observer.observe(text);
  atEnd(life, () => observer.disconnect());
  const letGo = (event: Event) => event.isTrusted && over.abort();
  for (const type of READER_INPUT_EVENTS)
    window.addEventListener(type, letGo, { capture: true, passive: true, signal: life });
  move();
  requestAnimationFrame(() => !life.aborted && move());
}
