/** An event that asks a host for its owner: a living owner answers. The page learns nothing that it cannot see. */
const OWNER_EVENT = 'dalee-owner';

/** Answers for our host as long as the extension is there. */
export function claim(host: HTMLElement, alive: () => boolean, signal: AbortSignal): void {
  const answer = (event: Event) => {
    if (alive()) event.preventDefault();
  };
  host.addEventListener(OWNER_EVENT, answer, { signal });
}

/**
 * Whether another copy of the extension serves this place. A host that nobody answers for, left by an
 * update, is taken away.
 *
 * @param name Of the hosts that may stand in it.
 */
export function isTaken(place: Element, name: string): boolean {
  const hosts = [...place.children].filter(child => child.localName === name);
  const alive = hosts.filter(isAnsweredFor);
  for (const host of hosts) if (!alive.includes(host)) host.remove();
  return alive.length > 0;
}

/** Whether such a host of an earlier copy stands somewhere in the page, left by an update. */
export const isLeft = (document: Document, name: string): boolean =>
  ![...document.querySelectorAll(name)].every(isAnsweredFor);

const isAnsweredFor = (host: Element): boolean =>
  !host.dispatchEvent(new Event(OWNER_EVENT, { cancelable: true }));

/**
 * Whether somebody else's host stands in that place, one that is not among ours: another copy's, or
 * after an update our successor's.
 */
export const isTheirs = (place: Element, name: string, ours: Element[]): boolean =>
  [...place.children].some(child => child.localName === name && !ours.includes(child));
