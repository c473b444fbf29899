/** All that the site can learn of the marks, and only where the reader chose dimmed or hidden cards. */
const READ_ATTRIBUTE = 'data-dalee-read';

/** Makes a card pale, takes it out of sight, or shows it as the site does. The styles are in `shade-read-cards.css`. */
export function shade(card: Element, how: 'dim' | 'hide' | undefined): void {
  if (how) card.setAttribute(READ_ATTRIBUTE, how);
  else card.removeAttribute(READ_ATTRIBUTE);
}
