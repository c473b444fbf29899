import type { Say } from '../controls/body-services';
import type { ControlDeps } from '../controls/control-layer';
import { keepOrder } from '../controls/tab-order';
import { codeText } from './code-text';

/**
 * Blocks of code get "Copy code" in their corner. They can be focused, so that keys scroll them and reach
 * it; a stop of Tab needs a name, and a name needs a role.
 */
export function offerCopies(
  body: HTMLElement,
  { layer, say }: ControlDeps,
  signal: AbortSignal,
): void {
  for (const block of body.querySelectorAll('pre')) {
    block.tabIndex = 0;
    block.role = 'group';
    const language = block.querySelector('code[class]')?.className;
    block.ariaLabel = [say('codeBlock'), ...(language ? [language] : [])].join(': ');
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
      await navigator.clipboard.writeText(codeText(block));
      name('codeCopied');
    },
    { signal },
  );
  // The name stays "Copied" until pointer or focus leave the button.
  for (const leaving of ['pointerleave', 'blur'])
    button.addEventListener(leaving, () => name('copyCode'), { signal });
  keepOrder(block, button, signal);
  return button;
}
