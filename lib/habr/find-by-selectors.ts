import { type MarkName, selectors } from './selectors';

/** The first element that the newest working way finds; `undefined` on foreign DOM. */
export function find(root: ParentNode, name: MarkName): Element | undefined {
  for (const css of selectors[name]) {
    const found = root.querySelector(css);
    if (found) return found;
  }
  return undefined;
}

/** All elements that the newest working way finds. */
export function findAll(root: ParentNode, name: MarkName): Element[] {
  for (const css of selectors[name]) {
    const found = root.querySelectorAll(css);
    if (found.length > 0) return [...found];
  }
  return [];
}

/** An element's words, white space made plain; '' when there is no element. */
export const textOf = (element: Element | undefined): string =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
