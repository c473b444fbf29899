import { type MarkName, selectors } from './selectors';

/** The first element that the newest working way finds; `undefined` on foreign DOM. */
export const find = (root: ParentNode, name: MarkName): Element | undefined =>
  findAll(root, name)[0];

/** All elements that the newest working way finds. */
export function findAll(root: ParentNode, name: MarkName): Element[] {
  for (const way of selectors[name].ways) {
    const found = root.querySelectorAll(way.css);
    if (found.length > 0) return [...found];
  }
  return [];
}

/** An element's words, white space made plain; '' when there is no element. */
export const textOf = (element: Element | undefined): string =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
