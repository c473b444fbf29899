/*
 * Functions that are sent into a page of the site as text: each stands alone.
 */

type Watching = { painted?: Promise<number> };

/** From now on: ms from the next pointerup to the frame after an article's text came in. */
export function watchOpening(): void {
  (globalThis as Watching).painted = new Promise(resolve => {
    let begun = Number.NaN;
    const hear = ({ timeStamp }: Event) => {
      begun = timeStamp;
    };
    addEventListener('pointerup', hear, { capture: true, once: true });
    const watching = new MutationObserver(() => {
      if (!document.querySelector('dalee-article p')) return;
      watching.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)));
    });
    watching.observe(document.body, { childList: true, subtree: true });
  });
}

export const opened = (): Promise<number> =>
  (globalThis as Watching).painted ?? Promise.reject(new Error('nothing was watched'));

/** The classes that give an opened text the site's own look. */
export const lookOfText = (): string =>
  document.querySelector('dalee-article p')?.closest('[class]')?.className ?? '';

/** ms until the same HTML, put in as it is, stands in the first card. */
export function plainly(html: string, look: string): Promise<number> {
  return new Promise(resolve => {
    const text = document.createElement('div');
    text.className = look;
    document.querySelector('article')?.append(text);
    const begun = performance.now();
    text.innerHTML = html;
    requestAnimationFrame(() =>
      setTimeout(() => {
        resolve(performance.now() - begun);
        text.remove();
      }),
    );
  });
}

/** ms from the navigation to the first frame with content. */
export const firstPaint = () =>
  new Promise<number>(resolve =>
    new PerformanceObserver(list => {
      const paint = list.getEntriesByName('first-contentful-paint')[0];
      if (paint) resolve(paint.startTime);
    }).observe({ type: 'paint', buffered: true }),
  );
