/*
 * Functions that are sent into the popup as text: each stands alone.
 */

/**
 * Scrolls past so many rows, two screens at a time, and gives every step some frames to fill the
 * screen. What it saw: the most row elements at once, where (px) the screen stayed blank, and how many
 * different rows came by: fewer where for 600 frames no more came.
 */
export async function blankAfterScrolling(wanted: number) {
  const frame = () => new Promise<number>(resolve => requestAnimationFrame(resolve));
  const body = document.querySelector('.popup-body') as HTMLElement;
  const rows = () => [...document.querySelectorAll<HTMLElement>('.row-list [data-row]')];
  const isFull = () => {
    const { left, top, bottom } = body.getBoundingClientRect();
    return [top + 90, (top + bottom) / 2, bottom - 10].every(y =>
      document
        .elementFromPoint(left + 60, y)
        ?.closest('.row, .day-head, .continue, [role=tablist]'),
    );
  };
  const seen = new Set<string | undefined>();
  const blank: number[] = [];
  let most = 0;
  let still = 0;
  while (seen.size < wanted && still < 600) {
    const before = body.scrollTop;
    body.scrollTop += 2 * body.clientHeight;
    still = body.scrollTop === before ? still + 1 : 0;
    for (let frames = 0; frames < 5 && (frames === 0 || !isFull()); frames++) await frame();
    if (!isFull()) blank.push(body.scrollTop);
    for (const { dataset } of rows()) seen.add(dataset.row);
    most = Math.max(most, rows().length);
  }
  return { most, blank, rows: seen.size };
}

/** The first row that stands whole on the screen, and where: px; `undefined` while none does. */
export function rowOnTop(): { id: string; top: number } | undefined {
  const edge = (document.querySelector('.popup-body')?.getBoundingClientRect().top ?? 0) + 80;
  const rows = [...document.querySelectorAll<HTMLElement>('.row-list [data-row]')];
  const isOnScreen = ({ top, bottom }: DOMRect) => top >= edge && bottom <= innerHeight - 40;
  const first = rows.find(row => isOnScreen(row.getBoundingClientRect()));
  return first && { id: first.dataset.row ?? '', top: first.getBoundingClientRect().top };
}

export const topOf = (id: string): number | undefined =>
  document.querySelector(`.row-list [data-row="${id}"]`)?.getBoundingClientRect().top;

export function scrollTo(top: number): void {
  const body = document.querySelector('.popup-body');
  if (body) body.scrollTop = top;
}

/** Whether rows stand there, the first of them under the tabs, or under how many were found. */
export function listBegins(): boolean {
  const head = document.querySelector('[role=tablist], #found')?.getBoundingClientRect();
  const list = document.querySelector('.row-list')?.getBoundingClientRect();
  const isFirst = document.querySelector('.row-list [aria-posinset="1"]') !== null;
  return isFirst && Math.abs((list?.top ?? 0) - (head?.bottom ?? 0)) <= 1;
}

/** What it all comes to, as the foot says. */
export const totals = (): string => document.querySelector('.totals')?.textContent ?? '';

/** Whether what has the focus stands on the screen, with a ring around it. */
export function isFocusSeen(): boolean {
  const focused = document.activeElement ?? document.body;
  const { top, bottom } = focused.getBoundingClientRect();
  const rings = [getComputedStyle(focused), getComputedStyle(focused, '::after')];
  return (
    focused !== document.body &&
    top >= 0 &&
    bottom <= innerHeight &&
    rings.some(({ outlineStyle, boxShadow }) => outlineStyle === 'solid' || boxShadow !== 'none')
  );
}

/** Counts the Escapes that nothing in the popup took: the browser would close it. */
export function watchLeaving(): void {
  Object.assign(window, { left: 0 });
  document.addEventListener('keydown', ({ key, defaultPrevented }) => {
    if (key === 'Escape' && !defaultPrevented) Object.assign(window, { left: timesLeft() + 1 });
  });
  function timesLeft() {
    return (window as { left?: number }).left ?? 0;
  }
}

export const timesLeft = (): number => (window as { left?: number }).left ?? 0;

/** What screen readers were told last of what was done. */
export const said = (): string => document.querySelector('.said')?.textContent ?? '';

/** What a screen reader would stumble over: list items that are no rows, and menus outside the main part. */
export const strays = (): string[] =>
  [...document.querySelectorAll('ul > :not(li[data-row]), li[role], [role=menu]:not(main *)')].map(
    ({ outerHTML }) => outerHTML.slice(0, 200),
  );
