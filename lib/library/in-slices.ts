/** Cuts a list into parts of at most `size`, so that other work can run between two reads or writes. */
export function* slices<T>(all: readonly T[], size: number): Generator<T[]> {
  for (let from = 0; from < all.length; from += size) yield all.slice(from, from + size);
}
