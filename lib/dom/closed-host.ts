export type Host = {
  /** The element that stands in the page; it reveals nothing. */
  element: HTMLElement;
  /** Its closed root, which the page cannot look into. */
  root: ShadowRoot;
};

/**
 * Makes an element of ours for a foreign page. It is not registered, because Chromium gives content scripts no
 * `customElements` (https://crbug.com/390807), and everything in it stands in a closed root.
 *
 * @param name With a dash: only such names may have a root.
 * @param dress Gives the root its styles.
 */
export function createHost(
  document: Document,
  name: `${string}-${string}`,
  dress: (root: ShadowRoot) => void,
): Host {
  const element = document.createElement(name);
  const root = element.attachShadow({ mode: 'closed' });
  dress(root);
  return { element, root };
}
