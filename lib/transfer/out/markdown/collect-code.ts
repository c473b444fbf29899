import type { Block, Marks, Run } from './block-types';
import { htmlOf } from './write-html';

/**
 * A code block keeps its language: the first class, as the site writes it. Markdown has no links inside
 * code, so a block with links is HTML.
 */
export function codeBlock(block: Element, { link }: Marks): Block[] {
  if (link || [...block.querySelectorAll('a[href]')].some(leadsElsewhere)) {
    const html = htmlOf(linked(block, link)).replaceAll('&#10;', '\n');
    return [{ kind: 'html', text: html.startsWith('<pre') ? html : `<pre>${html}</pre>` }];
  }
  const code = block.querySelector('code') ?? block;
  const text = codeText(block).replace(/^\n|\n$/g, '');
  const [first = ''] = code.className.split(/\s+/);
  const language = first.replace(/^(language|lang)-/, '').replace(/[`~]/g, '');
  return text.trim() ? [{ kind: 'code', text, language }] : [];
}

/** The block with the link that is around it inside. */
function linked(block: Element, address: string | undefined): Element {
  if (!address) return block;
  const [copy, link] = [block.cloneNode(true) as Element, document.createElement('a')];
  link.setAttribute('href', address);
  link.append(...copy.childNodes);
  copy.append(link);
  return copy;
}

/** An address that is spelled out is not lost with its link. */
const leadsElsewhere = (link: Element): boolean =>
  link.getAttribute('href')?.replace(/\/$/, '') !== link.textContent?.trim().replace(/\/$/, '');

/** In code `<br>` is a line break, and a space that must not break is a space. */
function codeText(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const end of copy.querySelectorAll('br')) end.replaceWith('\n');
  return (copy.textContent ?? '').replace(/\r\n?/g, '\n').replaceAll('\u00a0', ' ');
}

/** Code of several lines that has its place to itself is a block in all but name. Headings and links hold no blocks. */
export function isLoneCode(code: Element): boolean {
  if (!code.querySelector('br') || code.closest('h1, h2, h3, h4, h5, h6, a[href]')) return false;
  let around = code;
  while (around.parentElement && INLINE.has(around.tagName) && isOnlyChild(around))
    around = around.parentElement;
  return !INLINE.has(around.tagName);
}

const INLINE = new Set(
  (
    'A ABBR B BDO BIG CITE CODE DEL EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U ' +
    'VAR'
  ).split(' '),
);

const isOnlyChild = (element: Element): boolean =>
  [...(element.parentNode?.childNodes ?? [])].every(
    node => node === element || (node.nodeType !== Node.ELEMENT_NODE && !node.nodeValue?.trim()),
  );

/** Code within a line: it ends before a line break and around a link, since nothing in it means anything. */
export function codeRuns(code: Element, marks: Marks): Run[] {
  const runs: Run[] = [];
  const walk = (parent: Node, around: Marks) => {
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) runs.push(...spaced(node.nodeValue ?? '', around));
      if (!(node instanceof Element)) continue;
      const href = node.tagName === 'A' ? node.getAttribute('href') : null;
      if (node.tagName === 'BR') runs.push({ kind: 'break', text: '', marks: around });
      else walk(node, href ? { ...around, link: href } : around);
    }
  };
  walk(code, marks);
  return joined(runs);
}

const spaced = (text: string, marks: Marks): Run[] => {
  const line = text.replace(/[\s\u00a0]+/g, ' ');
  return line ? [{ kind: 'code', text: line, marks }] : [];
};

/** Neighbours become one, and spaces at the edges stand outside: code spans cannot hold them. */
function joined(runs: Run[]): Run[] {
  const whole: Run[] = [];
  for (const run of runs) {
    const before = whole.at(-1);
    if (before?.kind === 'code' && run.kind === 'code' && before.marks.link === run.marks.link)
      before.text += run.text;
    else whole.push({ ...run });
  }
  return whole.flatMap(run => {
    if (run.kind !== 'code') return [run];
    const space = { kind: 'text', text: ' ', marks: run.marks } as Run;
    const text = run.text.trim();
    const [leads, trails] = [run.text.startsWith(' '), run.text.endsWith(' ')];
    if (!text) return [space];
    return [...(leads ? [space] : []), { ...run, text }, ...(trails ? [space] : [])];
  });
}
