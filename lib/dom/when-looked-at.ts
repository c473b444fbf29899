/** Resolves when somebody looks at the page: at once, or when its tab comes to the front. Never after `signal`. */
export function lookedAt(document: Document, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (document.visibilityState === 'visible') resolve();
    else document.addEventListener('visibilitychange', () => resolve(), { once: true, signal });
  });
}
