import type { Block, Marks, Run } from './block-types';
import { codeBlock, codeRuns, isLoneCode } from './collect-code';
import { tableBlocks } from './collect-table';
import { destination, escaped } from './escape-text';
import { bareFormulas, formulaIn } from './formulas';
import { paragraphsOf } from './paragraph-runs';

/**
 * What stands in an element, as blocks of Markdown. What is around a block (a link, bold) goes into it:
 * Markdown has no blocks inside links.
 */
export function blocksOf(element: Element, marks: Marks = {}): Block[] {
  const into: Collected = { blocks: [], runs: [] };
  visitAll(into, element, marks);
  flush(into);
  return into.blocks;
}

type Collected = { blocks: Block[]; runs: Run[] };

function visitAll(into: Collected, parent: Node, marks: Marks): void {
  for (const child of parent.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) visitText(into, child.nodeValue ?? '', marks);
    else if (child.nodeType === Node.ELEMENT_NODE) visit(into, child as Element, marks);
  }
}

function visit(into: Collected, element: Element, marks: Marks): void {
  const tag = element.tagName.toLowerCase();
  if (SKIPPED.has(tag)) return;
  if (tag === 'br') into.runs.push({ kind: 'break', text: '', marks });
  else if (tag === 'img') visitImage(into, element, marks);
  else if (CODE.has(tag) && !isLoneCode(element)) into.runs.push(...codeRuns(element, marks));
  else if (tag in INLINE_MARKS) visitAll(into, element, { ...marks, ...INLINE_MARKS[tag] });
  else if (tag === 'a') visitAll(into, element, linked(element, marks));
  else if (BLOCKS.has(tag) || CODE.has(tag)) {
    flush(into);
    into.blocks.push(...ownBlocks(element, tag, marks));
  } else visitAll(into, element, marks);
}

const SKIPPED = new Set(['script', 'style', 'form', 'template', 'noscript', 'head', 'title']);
const CODE = new Set(['code', 'tt', 'samp']);
const INLINE_MARKS: Record<string, Marks> = {
  ...{ b: { bold: true }, strong: { bold: true }, i: { italic: true }, em: { italic: true } },
  ...{ s: { strike: true }, strike: { strike: true }, del: { strike: true } },
  ...{ sub: { sub: true }, sup: { sup: true }, u: { u: true }, ins: { u: true } },
  kbd: { kbd: true },
};
const BLOCKS = new Set(
  (
    'address article aside blockquote caption center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 ' +
    'h4 h5 h6 header hr li main nav ol p pre section summary table ul'
  ).split(' '),
);

function ownBlocks(element: Element, tag: string, marks: Marks): Block[] {
  if (tag === 'pre' || CODE.has(tag)) return codeBlock(element, marks);
  if (tag === 'hr') return [{ kind: 'rule' }];
  if (tag === 'ul' || tag === 'ol') return listBlocks(element, marks);
  if (tag === 'table') return tableBlocks(element, cell => blocksOf(cell, marks));
  if (/^h\d$/.test(tag)) return headingBlocks(element, Number(tag[1]), marks);
  const blocks = blocksOf(element, marks);
  return tag === 'blockquote' && blocks.length > 0 ? [{ kind: 'quote', blocks }] : blocks;
}

/** A heading is one line; a list or code inside one comes after it. */
function headingBlocks(element: Element, level: number, marks: Marks): Block[] {
  const inside = blocksOf(element, marks);
  const runs = joinedRuns(inside);
  const others = inside.filter(({ kind }) => kind !== 'paragraph');
  return runs.length > 0 ? [{ kind: 'heading', level, runs }, ...others] : others;
}

/** The paragraphs among them as one, with line breaks between. */
export function joinedRuns(blocks: Block[]): Run[] {
  const paragraphs = blocks.flatMap(block => (block.kind === 'paragraph' ? [block.runs] : []));
  return paragraphs.flatMap((runs, at) =>
    at > 0 ? [{ kind: 'break', text: '', marks: {} } as Run, ...runs] : runs,
  );
}

function listBlocks(element: Element, marks: Marks): Block[] {
  const items: Block[][] = [];
  for (const child of element.children) {
    const blocks = blocksOf(child, marks);
    // The old editor put lists into lists, not into their items.
    const isNested = child.tagName === 'UL' || child.tagName === 'OL';
    if (isNested) items.push([...(items.pop() ?? []), ...listBlocks(child, marks)]);
    else items.push(blocks);
  }
  const start = element.tagName === 'OL' ? Number(element.getAttribute('start') ?? 1) : undefined;
  return items.length > 0 ? [{ kind: 'list', start, items }] : [];
}

function visitText(into: Collected, text: string, marks: Marks): void {
  for (const part of bareFormulas(text))
    if (typeof part === 'string') into.runs.push({ kind: 'text', text: part, marks });
    else addFormula(into, part, marks);
}

function visitImage(into: Collected, image: Element, marks: Marks): void {
  const formula = formulaIn(image);
  if (formula) {
    addFormula(into, formula, marks);
    return;
  }
  const address = (image.getAttribute('src') ?? '').replace(/[()]/g, inPercent);
  const label = escaped((image.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim());
  if (!address) return;
  const { link } = marks;
  const text = `![${label}](${destination(address)})`;
  into.runs.push({ kind: 'image', text, marks: link === undefined ? {} : { link } });
}

const inPercent = (sign: string) => `%${sign.charCodeAt(0).toString(16)}`;

function addFormula(
  into: Collected,
  { latex, isDisplay }: { latex: string; isDisplay: boolean },
  marks: Marks,
): void {
  if (!latex) return;
  if (!isDisplay) {
    into.runs.push({ kind: 'raw', text: `$${latex}$`, marks });
    return;
  }
  flush(into);
  into.blocks.push({ kind: 'formula', latex });
}

const linked = (link: Element, marks: Marks): Marks => {
  const href = link.getAttribute('href');
  return href ? { ...marks, link: href } : marks;
};

function flush(into: Collected): void {
  for (const runs of paragraphsOf(into.runs)) into.blocks.push({ kind: 'paragraph', runs });
  into.runs = [];
}
