/** Addresses that may stand in a body. Functions with a base give the absolute form, or undefined: drop it. */

const linkSchemes = new Set(['https:', 'http:', 'mailto:']);
const rasterData = /^data:image\/(?:png|jpe?g|gif|webp|avif);/i;

/** @param base Absolute address of the article. */
export function linkAddress(value: string, base: string): string | undefined {
  if (value.startsWith('#')) return value;
  const url = URL.parse(value, base);
  return url && linkSchemes.has(url.protocol) ? url.href : undefined;
}

/** Addresses that are loaded by themselves. `data:` is for pictures only, and for them only made of pixels. */
export function loadedAddress(
  value: string,
  base: string,
  as: 'picture' | 'frame',
): string | undefined {
  if (as === 'picture' && rasterData.test(value)) return value;
  const url = URL.parse(value, base);
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : undefined;
}

/** A `srcset`, each candidate with its own address; undefined when none is left. */
export function pictureSet(value: string, base: string): string | undefined {
  const candidates = value.split(/,\s+/).flatMap(candidate => {
    const [address = '', size = ''] = candidate.trim().split(/\s+/);
    const safe = address && loadedAddress(address, base, 'picture');
    return safe && /^(?:\d+(?:\.\d+)?[wx])?$/.test(size) ? [`${safe} ${size}`.trim()] : [];
  });
  return candidates.length > 0 ? candidates.join(', ') : undefined;
}

/** What percent codes mean; the text itself where they mean nothing. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
