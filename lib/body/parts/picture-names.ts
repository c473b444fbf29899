/**
 * Gives every picture an `alt`, at least an empty one: without it screen readers spell out the address.
 * A formula is named by its LaTeX, which is also what gets copied; a picture of a figure by its caption.
 */
export function namePictures(fragment: DocumentFragment): void {
  for (const picture of fragment.querySelectorAll('img')) {
    const latex = picture.getAttribute('source');
    picture.removeAttribute('source');
    if (latex !== null && !picture.getAttribute('alt')) picture.setAttribute('alt', latex);
    if (!picture.hasAttribute('alt') && !picture.title) picture.alt = captionOf(picture);
  }
}

const captionOf = (picture: Element): string =>
  picture.closest('figure')?.querySelector('figcaption')?.textContent?.trim() ?? '';
