const elements: Record<string, string> = {
  button: 'button:not([role])',
  link: 'a[href]:not([role])',
  textbox: 'input',
  list: 'ul',
};

/** Everything of a role, hidden things left out, as somebody who does not see the page meets it. */
export const all = (role: string): HTMLElement[] =>
  [
    ...document.querySelectorAll<HTMLElement>(
      [`[role="${role}"]`, elements[role]].filter(Boolean).join(),
    ),
  ].filter(element => !element.closest('[aria-hidden=true], [hidden]'));

export const nameOf = (element: Element): string =>
  element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';

/** The one of that role and name; `of`: what it is about, by its description. */
export function find(role: string, name: string, of?: string): HTMLElement {
  const found = all(role).filter(
    element =>
      nameOf(element) === name &&
      (of === undefined || element.getAttribute('aria-description') === of),
  );
  const [first] = found;
  if (!first || found.length > 1)
    throw new Error(`${found.length} × ${role} «${name}» in ${all(role).map(nameOf)}`);
  return first;
}

/** A key pressed where the focus is. */
export function press(key: string, init: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  (document.activeElement ?? document.body).dispatchEvent(event);
  return event;
}

/** A person's click: a script's own is not trusted, and our buttons do not listen to it. */
export function click(element: HTMLElement): void {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  element.dispatchEvent(event);
}
