/** A long list in parts of at most `size`, in order: what reads or writes them lets others in between. */
export function* slices<T>(all: readonly T[], size: number): Generator<T[]> {
  for (let from = 0; from < all.length; from += size) yield all.slice(from, from + size);
}
