/**
 * A text is divided into so many slices of its height. What was seen of it is kept as one bit per slice,
 * four to a hex digit, the first slice lowest. Page files use this too, so this file must import nothing.
 */
export const SLICES = 64;

export const NOTHING_SEEN = '0000000000000000';
export const ALL_SEEN = 'ffffffffffffffff';

/** What was seen, as marks and messages have it. */
export const encodeSeen = (slices: bigint): string => slices.toString(16).padStart(SLICES / 4, '0');

export const countSlices = (slices: bigint): number =>
  slices.toString(2).replaceAll('0', '').length;

/** Whole per cent of the text, as a view has it. */
export const percentOf = (count: number): number => Math.floor((count / SLICES) * 100);

/** What either has seen. */
export const joinSeen = (a: string, b: string): string => encodeSeen(decode(a) | decode(b));

/** How many of the slices were seen. */
export const countSeen = (seen: string): number => countSlices(decode(seen));

/** The text was seen from its beginning up to here. @param share 0…1 */
export const firstSeen = (share: number): string => {
  const count = Math.min(SLICES, Math.max(0, Math.ceil(share * SLICES)));
  return encodeSeen((1n << BigInt(count)) - 1n);
};

const decode = (seen: string) => BigInt(`0x${seen}`);
