import { formulaIn } from './formulas';

/**
 * An element as HTML on lines of Markdown: only what a text needs, and no empty line, since one would
 * end the HTML (https://spec.commonmark.org/0.31.2/#html-blocks).
 */
export const htmlOf = (element: Element): string =>
  write(element, false).replace(/\n\s*(?=\n)/g, '');

const TAGS = new Set(
  (
    'a b blockquote br caption code dd del div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img kbd li ol p pre ' +
    's strong sub sup table tbody td tfoot th thead tr u ul'
  ).split(' '),
);
/** Old tags, and today's for the same. */
const TODAYS: Record<string, string> = {
  ...{ strike: 's', tt: 'code', samp: 'code', ins: 'u', center: 'div' },
};
const EMPTY = new Set(['br', 'hr', 'img']);
const ATTRIBUTES = ['href', 'src', 'alt', 'colspan', 'rowspan', 'align', 'start'];
const DROPPED = new Set(['script', 'style', 'form', 'template', 'noscript']);

function write(element: Element, isCode: boolean): string {
  const name = element.tagName.toLowerCase();
  const tag = TODAYS[name] ?? name;
  if (DROPPED.has(tag)) return '';
  const formula = tag === 'img' ? formulaIn(element) : undefined;
  if (formula) return text(formula.isDisplay ? `$$${formula.latex}$$` : `$${formula.latex}$`);
  const inside = [...element.childNodes].map(node => inner(node, isCode || tag === 'pre')).join('');
  if (!TAGS.has(tag)) return inside;
  const attributes = ATTRIBUTES.flatMap(name => {
    const value = element.getAttribute(name);
    return value === null ? [] : [` ${name}="${text(value).replaceAll('"', '&quot;')}"`];
  }).join('');
  const open = `<${tag}${attributes}>`;
  if (EMPTY.has(tag)) return open;
  // Rows stand on lines of their own, so that the source can be read.
  return `${open}${inside}</${tag}>${tag === 'tr' ? '\n' : ''}`;
}

function inner(node: Node, isCode: boolean): string {
  if (node.nodeType === Node.ELEMENT_NODE) return write(node as Element, isCode);
  if (node.nodeType !== Node.TEXT_NODE) return '';
  const written = text(node.nodeValue ?? '');
  if (isCode) return written.replaceAll('\u00a0', ' ').replace(/\r?\n/g, '&#10;');
  return written.replace(/[ \t\r\n\f]+/g, ' ');
}

const text = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
