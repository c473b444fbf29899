const alignments = new Set(['left', 'right', 'center', 'justify']);

/** An author's style aligned text; it went, and a class of ours says the same. */
export function alignText(fragment: DocumentFragment): void {
  for (const element of fragment.querySelectorAll('[data-align]')) {
    const alignment = element.getAttribute('data-align') ?? '';
    if (alignments.has(alignment)) element.classList.add(`dalee-${alignment}`);
    element.removeAttribute('data-align');
  }
}
