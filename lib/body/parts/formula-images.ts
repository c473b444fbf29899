/** Formulas are pictures; their LaTeX is what a screen reader says and what is copied. */
export function nameFormulas(fragment: DocumentFragment): void {
  for (const formula of fragment.querySelectorAll('img[source]')) {
    if (!formula.getAttribute('alt'))
      formula.setAttribute('alt', formula.getAttribute('source') ?? '');
    formula.removeAttribute('source');
  }
}
