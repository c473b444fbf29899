/** A table wider than the text scrolls in a box of its own, not the page with it. */
export function boxTables(fragment: DocumentFragment): void {
  for (const table of fragment.querySelectorAll('table')) {
    if (table.parentElement?.closest('table')) continue;
    const box = table.ownerDocument.createElement('div');
    box.className = 'dalee-wide';
    table.replaceWith(box);
    box.append(table);
  }
}
