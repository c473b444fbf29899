import { useLayoutEffect, useState } from 'preact/hooks';

/** How far below the window's top a section's heading counts as read, px. */
const READING_LINE_PX = 96;

/**
 * Follows where the reader is: which section is read, and which one a link led to. What a link leads to gets the
 * focus and is marked until a link leads elsewhere.
 *
 * @param ids Of the sections, in their order.
 * @returns The section that is read now.
 */
export function usePlaceInPage(ids: readonly string[]): string | undefined {
  const [current, setCurrent] = useState(ids[0]);
  const listed = ids.join();
  useLayoutEffect(() => {
    const until = new AbortController();
    const { signal } = until;
    let arrivedAt: number | undefined;
    const look = () => {
      // A short last section never reaches the top: who went there is there until the page is moved.
      if (arrivedAt !== undefined && Math.abs(scrollY - arrivedAt) < 2) return;
      arrivedAt = undefined;
      setCurrent(sectionAt(listed.split(',').map(topOf)));
    };
    const goes = () => {
      const section = arrive(decodeURIComponent(location.hash.slice(1)));
      if (section === undefined) return;
      arrivedAt = scrollY;
      setCurrent(section);
    };
    let isAsked = false;
    const onScroll = () => {
      if (isAsked) return;
      isAsked = true;
      requestAnimationFrame(() => {
        isAsked = false;
        look();
      });
    };
    goes();
    addEventListener('scroll', onScroll, { passive: true, signal });
    addEventListener('hashchange', goes, { signal });
    const onClick = (event: MouseEvent) => {
      if (!leadsNowhereNew(event)) return;
      // The browser would take the focus away again.
      event.preventDefault();
      goes();
    };
    document.addEventListener('click', onClick, { signal });
    return () => until.abort();
  }, [listed]);
  return current;
}

type Place = { id: string; top: number };

/** The last section whose top has passed the reading line; the first until one has. */
export const sectionAt = (places: readonly Place[]): string | undefined =>
  (places.findLast(({ top }) => top <= READING_LINE_PX) ?? places[0])?.id;

const topOf = (id: string): Place => ({
  id,
  top: document.getElementById(id)?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY,
});

/** Whether a plain click went to the link that the address already names: no `hashchange` follows. */
const leadsNowhereNew = ({ target, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean =>
  target instanceof Element &&
  !(ctrlKey || metaKey || shiftKey) &&
  target.closest('a')?.getAttribute('href') === decodeURIComponent(location.hash);

/** Goes there as a link does, also when the address already names it. */
export function goTo(id: string): void {
  if (location.hash === `#${id}`) dispatchEvent(new HashChangeEvent('hashchange'));
  else location.hash = id;
}

/** Goes to what the address names, and marks it. @returns The section that it stands in. */
function arrive(id: string): string | undefined {
  const place = id ? document.getElementById(id) : null;
  const section = place?.closest('section');
  if (!place || !section) return;
  for (const one of document.querySelectorAll('[data-arrived]'))
    one.removeAttribute('data-arrived');
  place.setAttribute('data-arrived', '');
  place.scrollIntoView();
  const control = place === section ? place : document.getElementById(`${id}-control`);
  control?.focus({ preventScroll: true });
  return section.id;
}
