/**
 * The key that was meant, or `undefined` when it is not ours to take: while a word is composed, with
 * a modifier other than Shift, in a field that takes text, or when somebody has dealt with it.
 */
export function resolveKey(event: KeyboardEvent): string | undefined {
  const { isComposing, ctrlKey, altKey, metaKey, defaultPrevented } = event;
  if (isComposing || ctrlKey || altKey || metaKey || defaultPrevented) return undefined;
  return takesText(event.composedPath()[0]) ? undefined : event.key;
}

const takesText = (target: EventTarget | undefined): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(input|textarea|select)$/.test(target.localName));
