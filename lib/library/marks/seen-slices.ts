import { SLICES } from '../read-rule';

/** Slices of a text that were on screen: 64 bits as 16 hex digits. */
export const NOTHING_SEEN = '0000000000000000';

/** What either has seen. */
export const joinSeen = (a: string, b: string): string =>
  (bits(a) | bits(b)).toString(16).padStart(NOTHING_SEEN.length, '0');

/** How many of the 64 slices were seen. */
export const countSeen = (seen: string): number =>
  bits(seen).toString(2).replaceAll('0', '').length;

const bits = (seen: string) => BigInt(`0x${seen}`);

/** The text was seen from its beginning up to here. @param share 0…1 */
export const firstSeen = (share: number): string => {
  const count = Math.min(SLICES, Math.max(0, Math.ceil(share * SLICES)));
  return ((1n << BigInt(count)) - 1n).toString(16).padStart(NOTHING_SEEN.length, '0');
};
