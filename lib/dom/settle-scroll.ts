import { atEnd } from './at-end';

/** ms after which nobody would understand why the page moves. */
const PATIENCE = 5_000;
const INPUTS = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

/**
 * Scrolls until something is where it should be, again whenever the text grows (pictures without
 * dimensions), and lets go at the first real input: one scroll alone can end 400 px off.
 *
 * @param off How far it stands below its place, px.
 */
export function settle(text: HTMLElement, off: () => number, signal: AbortSignal): void {
  const over = new AbortController();
  const life = AbortSignal.any([signal, over.signal, AbortSignal.timeout(PATIENCE)]);
  const move = () => {
    const top = off();
    if (Math.abs(top) > 0.5) window.scrollBy({ top, behavior: 'instant' });
  };
  const observer = new ResizeObserver(move);
  observer.observe(text);
  atEnd(life, () => observer.disconnect());
  const letGo = (event: Event) => event.isTrusted && over.abort();
  for (const type of INPUTS)
    window.addEventListener(type, letGo, { capture: true, passive: true, signal: life });
  move();
  requestAnimationFrame(() => !life.aborted && move());
}
