/** Lines where the text will stand; there at once, and nothing in it turns or blinks. */
export function Skeleton() {
  return <div class="skeleton" aria-hidden="true" />;
}
