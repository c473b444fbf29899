import type { Say } from '../controls/body-services';
import type { ControlDeps } from '../controls/control-layer';
import { keepOrder } from '../controls/tab-order';

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

/**
 * The text of a block of code as it looks, ready to run elsewhere. A `br`, a nested block and Unicode's
 * line separators end a line. A non-breaking space becomes a space, because compilers reject it.
 * One line end at the very end goes.
 */
export function codeText(block: Element): string {
  let text = '';
  const read = (node: Node) => {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else if (node.nodeName === 'BR') text += '\n';
    else if (isLine(node)) readLine(node);
    else for (const child of node.childNodes) read(child);
  };
  const endLine = () => {
    if (text && !text.endsWith('\n')) text += '\n';
  };
  const readLine = (line: Node) => {
    endLine();
    for (const child of line.childNodes) read(child);
    endLine();
  };
  for (const child of block.childNodes) read(child);
  return text
    .replace(/\u00a0/g, ' ')
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(/\n$/, '');
}

const isLine = (node: Node) => /^(?:DIV|P|LI|BLOCKQUOTE|H[1-6]|TR)$/.test(node.nodeName);
