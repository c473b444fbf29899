/**
 * What a key means wherever the focus is in the popup; by the place of the key, so that it works on
 * a Russian layout. A field keeps its own keys.
 */
export function shortcutOf(event: KeyboardEvent): 'undo' | 'search' | undefined {
  if (event.isComposing || event.altKey || event.target instanceof HTMLInputElement)
    return undefined;
  if ((event.ctrlKey || event.metaKey) && event.code === 'KeyZ') return 'undo';
  const plain = !event.ctrlKey && !event.metaKey;
  return plain && (event.key === '/' || event.code === 'Slash') ? 'search' : undefined;
}
