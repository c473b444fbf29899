/**
 * Pictures get their real address: from 2021 to 2024 `src` was a small blurred preview, and the
 * picture itself in `data-src`; the site's script swaps them. Width and height stay, so nothing jumps.
 */
export function showPictures(fragment: DocumentFragment): void {
  for (const picture of fragment.querySelectorAll('img')) {
    const real = picture.getAttribute('data-src');
    if (real) {
      picture.setAttribute('src', real);
      picture.removeAttribute('srcset');
      picture.removeAttribute('sizes');
    }
    picture.removeAttribute('data-src');
  }
}
