/** Shows grey lines where the text will stand. They are there at once, and nothing in them turns or blinks. */
export function Skeleton() {
  return <div class="skeleton" aria-hidden="true" />;
}
