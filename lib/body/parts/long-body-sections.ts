/** px; the stylesheet's `contain-intrinsic-size` says the same. */
const sectionHeight = 1_500;
/** px; shorter bodies are laid out at once: sections would only cost. */
const longBody = 12_000;

/**
 * A long body is cut into sections that are laid out only near the screen. The height is guessed
 * from lengths alone: a careful guess costs more than it saves.
 */
export function cutLongBody(body: HTMLElement): void {
  const pieces = [...flowOf(body).childNodes].map(node => ({ node, height: guessHeight(node) }));
  if (pieces.reduce((sum, { height }) => sum + height, 0) < longBody) return;
  let section: { nodes: ChildNode[]; height: number } = { nodes: [], height: 0 };
  const sections = [section];
  for (const { node, height } of pieces) {
    if (section.height >= sectionHeight && mayCutAfter(section.nodes.at(-1))) {
      section = { nodes: [], height: 0 };
      sections.push(section);
    }
    section.nodes.push(node);
    section.height += height;
  }
  for (const { nodes, height } of sections) wrap(nodes, height);
}

/** Where the author's blocks stand side by side: the new editor has one box around them all. */
function flowOf(body: HTMLElement): Element {
  let flow: Element = body;
  while (flow.childElementCount === 1 && flow.firstElementChild?.localName === 'div')
    flow = flow.firstElementChild;
  return flow;
}

/** px per character of running text at the width of a card; px per line of code; px per picture. */
const perCharacter = 0.45;
const perLine = 21;
const perPicture = 350;

function guessHeight(node: ChildNode): number {
  const text = node.textContent ?? '';
  if (!(node instanceof Element)) return text.length * perCharacter;
  if (node.localName === 'pre') return text.split('\n').length * perLine;
  return 24 + text.length * perCharacter + node.getElementsByTagName('img').length * perPicture;
}

/** The old editor's lines are bare text, links and `br`: a cut inside a line would show. */
const mayCutAfter = (node: ChildNode | undefined) =>
  node instanceof Element && !insideLine.has(node.localName);
const insideLine = new Set('a abbr b code del em i img ins kbd s span strong sub sup u'.split(' '));

function wrap(nodes: ChildNode[], height: number): void {
  const section = document.createElement('div');
  section.className = `dalee-section ${sizeClass(height)}`.trim();
  nodes[0]?.before(section);
  section.append(...nodes);
}

/** A block that cannot be cut, such as a long listing, gets a guess of its own size. */
const sizeClass = (height: number) =>
  height > 32 * sectionHeight ? 'dalee-x64' : height > 4 * sectionHeight ? 'dalee-x8' : '';
