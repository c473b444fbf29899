/** Boxes every table, so that a wide one scrolls by itself instead of widening the page. */
export function boxTables(fragment: DocumentFragment): void {
  for (const table of fragment.querySelectorAll('table')) {
    if (table.parentElement?.closest('table')) continue;
    const box = table.ownerDocument.createElement('div');
    box.className = 'dalee-wide';
    table.replaceWith(box);
    box.append(table);
  }
}
