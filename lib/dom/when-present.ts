import { atEnd } from './at-end';
import { oncePerFrame } from './once-per-frame';

/**
 * Waits until `isThere` says so; it is asked once per frame that changes the document.
 *
 * @returns Resolves with `false` after so many ms; never after the signal.
 */
export function appear(
  document: Document,
  { isThere, ms }: { isThere: () => boolean; ms: number },
  signal: AbortSignal,
): Promise<boolean> {
  return new Promise(resolve => {
    const over = new AbortController();
    const life = AbortSignal.any([signal, over.signal]);
    const end = (found: boolean) => {
      over.abort();
      resolve(found);
    };
    const look = oncePerFrame(() => isThere() && end(true), life);
    const observer = new MutationObserver(look);
    // An application may also turn one list into another by changing what stands in its elements.
    const attributeFilter = ['id', 'href'];
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter });
    const timer = setTimeout(() => end(false), ms);
    atEnd(life, () => {
      observer.disconnect();
      clearTimeout(timer);
    });
  });
}
