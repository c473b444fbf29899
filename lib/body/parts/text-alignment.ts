const alignments = new Set(['left', 'right', 'center', 'justify']);

/** Restores alignment that the author wrote as a style: styles are removed, a class of ours replaces them. */
export function alignText(fragment: DocumentFragment): void {
  for (const element of fragment.querySelectorAll('[data-align]')) {
    const alignment = element.getAttribute('data-align') ?? '';
    if (alignments.has(alignment)) element.classList.add(`dalee-${alignment}`);
    element.removeAttribute('data-align');
  }
}
