/** The colour that is seen behind an element: the nearest background that is not transparent. */
export function groundOf(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (backgroundColor && !/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor))
      return backgroundColor;
  }
  return 'Canvas';
}

/** Whether a computed colour is a dark one; `undefined` for a colour that is no `rgb()`. */
export function isDark(colour: string): boolean | undefined {
  if (!colour.startsWith('rgb')) return undefined;
  const [red = 255, green = 255, blue = 255] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}
