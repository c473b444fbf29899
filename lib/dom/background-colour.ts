/** The colour that is seen behind an element: the nearest background that is not transparent. */
export function groundOf(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (backgroundColor && !/^transparent|(a.+,|\/) 0\)$/.test(backgroundColor))
      return backgroundColor;
  }
  return 'Canvas';
}

/**
 * Whether a computed colour is a dark one; `undefined` for one that has no numbers. Those of `rgb()` reach 255,
 * those of `color()` 1; others begin with their lightness, up to 1 or 100.
 */
export function isDark(colour: string): boolean | undefined {
  const [first, second = 0, third = 0] = (colour.match(/(?<=[ (])[\d.]+/g) ?? []).map(Number);
  if (first === undefined) return undefined;
  const lightness = /^(rgb|color)/.test(colour)
    ? 0.2126 * first + 0.7152 * second + 0.0722 * third
    : first;
  const most = colour.startsWith('rgb') ? 255 : /^l/.test(colour) ? 100 : 1;
  return lightness / most < 0.5;
}
