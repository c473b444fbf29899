/** Hashes of a body's text: of the whole, and of each paragraph in order. */
export type Fingerprint = { hash: string; paragraphs: string[] };

/**
 * Hashes of the text alone: changed markup or attributes are no change of the article. Chromium's
 * worker has no DOM, so tags are cut out by patterns; a stray `<` gives the same hash every time.
 */
export function fingerprint(html: string): Fingerprint {
  const paragraphs = html.split(BLOCK_END).map(textOf).filter(Boolean).map(hashOf);
  return { hash: hashOf(paragraphs.join()), paragraphs };
}

/** Bytes in UTF-8. */
export const sizeOf = (text: string): number => new TextEncoder().encode(text).byteLength;

const BLOCK_END =
  /<\/(?:p|h[1-6]|li|pre|blockquote|figure|t[dh]|summary|div)>|<br\s*\/?>\s*<br\s*\/?>/i;

const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** 53 bits by cyrb53 (public domain): fast, and good enough to tell two versions of a text apart. */
function hashOf(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
