/** The one thing that the site can learn of the marks, and only where the reader chose it with these words. */
const ATTRIBUTE = 'data-dalee-read';

/** Makes a card pale, takes it out of sight, or shows it as the site does. The styles are in `shade.css`. */
export function shade(card: Element, how: 'dim' | 'hide' | undefined): void {
  if (how) card.setAttribute(ATTRIBUTE, how);
  else card.removeAttribute(ATTRIBUTE);
}
