/**
 * Every picture has a name for those who do not see it, or says that it has none: without `alt` a
 * screen reader spells out the address. A formula is called by its LaTeX, which is also what is copied.
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
