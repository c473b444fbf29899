import type { Seen } from './tab-driver';

/**
 * Role, name, description and states of an element. Sent into the page as text. Firefox tells no
 * names over its protocol; Chromium does, and both must agree, so plain ways of naming will do.
 */
export function accessibility(element: HTMLElement): Omit<Seen, 'handle'> {
  const flag = (name: string) => {
    const value = element.getAttribute(`aria-${name}`);
    return value === null ? {} : { [name]: value === 'true' };
  };
  const said = (name: string) =>
    (element.getAttribute(`aria-${name}`) ?? '')
      .split(' ')
      .map(
        id => (element.getRootNode() as Partial<Document>).getElementById?.(id)?.textContent ?? '',
      )
      .join(' ')
      .trim();
  const labels = (element as HTMLInputElement).labels?.[0]?.innerText;
  const own =
    element.getAttribute('alt') ?? labels ?? element.innerText ?? element.textContent ?? '';
  const label = element.getAttribute('aria-label') || said('labelledby') || own.trim();
  const title = element.getAttribute('title') ?? '';
  const described = element.getAttribute('aria-description') || said('describedby');
  const tags: Record<string, string> = { a: 'link', summary: 'button', input: 'textbox' };
  const { localName, type } = element as HTMLInputElement;
  const tag = localName === 'input' && /^(radio|checkbox)$/.test(type) ? type : localName;
  return {
    role: element.getAttribute('role') ?? tags[tag] ?? tag,
    name: label.replace(/\s+/g, ' ') || title,
    description: described || (label ? title : ''),
    ...flag('pressed'),
    ...flag('expanded'),
    ...flag('selected'),
  };
}
