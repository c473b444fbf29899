/**
 * The shortcut of the whole popup that a key stands for. It goes by the place of the key, so it works on a
 * Russian layout, too. Text fields keep their own keys.
 */
export function shortcutOf(event: KeyboardEvent): 'undo' | 'search' | undefined {
  if (event.isComposing || event.altKey || event.target instanceof HTMLInputElement)
    return undefined;
  if ((event.ctrlKey || event.metaKey) && event.code === 'KeyZ') return 'undo';
  const plain = !event.ctrlKey && !event.metaKey;
  return plain && (event.key === '/' || event.code === 'Slash') ? 'search' : undefined;
}
