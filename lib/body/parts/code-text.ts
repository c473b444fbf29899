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
