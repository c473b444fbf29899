import { atEnd } from './at-end';

/** Elements this far outside the window are made ready. */
const NEAR_MARGIN_PX = 600;

/**
 * Calls once for each element that comes near the window, many at a time. Layout is fresh in the
 * call, so that reading places costs nothing, until something is written.
 */
export function whenNear(
  window: Window & typeof globalThis,
  come: (elements: Element[]) => void,
  signal: AbortSignal,
): (element: Element) => void {
  const observer = new window.IntersectionObserver(
    entries => {
      const near = entries.filter(entry => entry.isIntersecting).map(entry => entry.target);
      for (const element of near) observer.unobserve(element);
      if (near.length > 0) come(near);
    },
    { rootMargin: `${NEAR_MARGIN_PX}px 0px` },
  );
  atEnd(signal, () => observer.disconnect());
  return element => observer.observe(element);
}
