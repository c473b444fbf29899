const MEGABYTE_BYTES = 2 ** 20;

/** How much space stored texts of articles may take, in bytes: until the reader chooses, at most, and as offered. */
export const storedTextsLimit = {
  fallback: 50 * MEGABYTE_BYTES,
  most: 1024 * MEGABYTE_BYTES,
  offered: [0, 25, 50, 100, 250].map(megabytes => megabytes * MEGABYTE_BYTES),
};
