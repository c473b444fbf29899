/** Asked of a host; who owns it and lives answers. It tells the page nothing that it cannot see. */
const QUESTION = 'dalee-owner';

/** Answers for our host as long as the extension is there. */
export function claim(host: HTMLElement, alive: () => boolean, signal: AbortSignal): void {
  const answer = (event: Event) => {
    if (alive()) event.preventDefault();
  };
  host.addEventListener(QUESTION, answer, { signal });
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
  !host.dispatchEvent(new Event(QUESTION, { cancelable: true }));

/**
 * Whether somebody else's host stands in that place, one that is not among ours: another copy's, or
 * after an update our successor's.
 */
export const isTheirs = (place: Element, name: string, ours: Element[]): boolean =>
  [...place.children].some(child => child.localName === name && !ours.includes(child));
