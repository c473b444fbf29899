/** How long a toast stays while nobody looks at it, ms. */
export const TOAST_MS = 10_000;
