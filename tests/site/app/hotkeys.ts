/** The site's own keys on lists: `j` and `k` walk from card to card, `o` opens the one with the focus. */
export function installHotkeys(): void {
  window.addEventListener('keydown', event => {
    const { target, key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(target)) return;
    const step = { j: 1, k: -1 }[key];
    if (step) walk(step);
    if (key === 'o') {
      document.activeElement?.querySelector<HTMLElement>('a[data-article-link]')?.click();
    }
  });
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

function walk(step: number): void {
  const places = [...document.querySelectorAll<HTMLElement>('[data-navigatable]')];
  const at = places.findIndex(place => place.matches(':focus'));
  const next = places[at < 0 ? 0 : at + step];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'start' });
}
