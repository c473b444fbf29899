/** An element this little out of place is left there. */
const IN_PLACE_PX = 0.5;

/**
 * Changes the page while an element stays where the reader sees it. Measured, changed and put right
 * in one task, so nothing is painted in between; without it folding a long article jumps by its
 * whole length.
 *
 * @param settle Where the element's top should be afterwards (px from the top of the window), told
 * where it was; by default where it was.
 */
export function hold(
  element: Element,
  change: () => void,
  settle: (top: number) => number = top => top,
): void {
  const before = element.getBoundingClientRect().top;
  change();
  const wanted = settle(before);
  scrollTo(element, wanted);
}

/** Scrolls so that the element's top stands so many px below the top of the window. */
export function scrollTo(element: Element, top: number): void {
  const off = element.getBoundingClientRect().top - top;
  const view = element.ownerDocument.defaultView;
  if (Math.abs(off) > IN_PLACE_PX) view?.scrollBy({ top: off, behavior: 'instant' });
}
