import type { Say } from '../controls/body-services';
import type { Layer } from '../controls/control-layer';
import { keepOrder } from '../controls/tab-order';

/** Blocks of code get "Copy code" in their corner; they can be focused, so that keys scroll them and reach it. */
export function offerCopies(body: HTMLElement, layer: Layer, say: Say, signal: AbortSignal): void {
  for (const block of body.querySelectorAll('pre')) {
    block.tabIndex = 0;
    layer.place(() => copyButton(block, say, signal), block, 'corner');
  }
}

function copyButton(block: HTMLElement, say: Say, signal: AbortSignal): HTMLElement {
  const button = document.createElement('button');
  button.className = 'copy';
  const name = (key: 'copyCode' | 'codeCopied') => {
    button.title = say(key);
    button.ariaLabel = say(key);
    button.classList.toggle('done', key === 'codeCopied');
  };
  name('copyCode');
  button.addEventListener(
    'click',
    async event => {
      if (!event.isTrusted) return;
      await navigator.clipboard.writeText((block.textContent ?? '').replace(/\n$/, ''));
      name('codeCopied');
    },
    { signal },
  );
  // "Copied" is said until the reader turns to something else.
  for (const leaving of ['pointerleave', 'blur'])
    button.addEventListener(leaving, () => name('copyCode'), { signal });
  keepOrder(block, button, signal);
  return button;
}
