/** What a reader gets of a text, whatever HTML it is written in: compared before and after Markdown. */
export type TextFacts = {
  /** Stretches of text without white space, with what they look like. */
  text: string[];
  /** Code blocks, line by line. */
  code: string[];
  /** Tables of more than one cell: rows of cells, with how many columns and rows each spans. */
  tables: string[][];
};

/** @param base Address that links resolve against. */
export function factsOf(html: string, base: string): TextFacts {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const gone of body.querySelectorAll('script, style, form')) gone.remove();
  const stretches: { look: string; text: string }[] = [];
  walk(body, { base, look: '' }, (text, look) => {
    const last = stretches.at(-1);
    if (last?.look === look) last.text += text;
    else stretches.push({ look, text });
  });
  return {
    text: stretches.map(({ look, text }) => `${look}: ${text}`),
    code: [...body.querySelectorAll('pre')].map(linesOf).filter(text => text.trim() !== ''),
    tables: [...body.querySelectorAll('table')]
      .map(rowsOf)
      .filter(rows => rows.join('').length > 0),
  };
}

type Around = { base: string; look: string };

function walk(node: Node, around: Around, told: (text: string, look: string) => void): void {
  for (const child of node.childNodes) {
    if (child.nodeType === 3) {
      const text = (child.nodeValue ?? '').replace(/\s+/g, '');
      if (text) told(text, sorted(around.look));
    }
    if (child.nodeType !== 1) continue;
    const element = child as Element;
    if (element.tagName === 'IMG') {
      const source = element.getAttribute('data-src') ?? element.getAttribute('src');
      if (source && !element.hasAttribute('source'))
        told(`![${decoded(resolved(source, around.base))}]`, linkOnly(around.look));
      if (element.hasAttribute('source')) told(`$${element.getAttribute('source')}$`, '');
    } else walk(element, { ...around, look: lookOf(element, around) }, told);
  }
}

const LOOKS: Record<string, string> = {
  ...{ B: 'bold', STRONG: 'bold', I: 'italic', EM: 'italic', S: 'strike', STRIKE: 'strike' },
  ...{ DEL: 'strike', SUB: 'sub', SUP: 'sup', CODE: 'code', TT: 'code', PRE: 'code' },
  ...{ BLOCKQUOTE: 'quote', SUMMARY: 'bold' },
};

function lookOf(element: Element, { look, base }: Around): string {
  const { tagName } = element;
  const href = tagName === 'A' ? element.getAttribute('href') : null;
  const own = /^H\d$/.test(tagName) ? tagName : LOOKS[tagName];
  if (/\bcode\b/.test(look) && !href) return look;
  if (own === 'code') return `${look.replace(/bold|italic|strike/g, '')} code`;
  if (href) return `${look} ${addressed(href, base)}`;
  return own ? `${look} ${own}` : look;
}

const addressed = (href: string, base: string): string =>
  /^(https?|mailto):/.test(resolved(href, base)) ? `→${decoded(resolved(href, base))}` : '';

const resolved = (href: string, base: string): string =>
  URL.canParse(href, base) ? new URL(href, base).href : '';
const decoded = (href: string): string => href.replace(/%28/g, '(').replace(/%29/g, ')');

const sorted = (look: string): string => {
  const looks = [...new Set(look.split(' ').filter(Boolean))];
  // A link inside a link: browsers know one only.
  return looks.sort().join(' ');
};
const linkOnly = (look: string): string =>
  look
    .split(' ')
    .filter(one => one.startsWith('→'))
    .join(' ');

function linesOf(block: Element): string {
  for (const end of block.querySelectorAll('br')) end.replaceWith('\n');
  return (block.textContent ?? '')
    .replaceAll('\u00a0', ' ')
    .replace(/\r\n?/g, '\n')
    .replace(/^\n|\n$/g, '');
}

function rowsOf(table: Element): string[] {
  const cells = [...table.querySelectorAll('td, th')];
  if (cells.length < 2) return [];
  return [...table.querySelectorAll('tr')]
    .map(row =>
      [...row.children]
        .filter(({ tagName }) => /^T[DH]$/.test(tagName))
        .map(cell => `${spans(cell)}${(cell.textContent ?? '').replace(/\s+/g, '')}`)
        .join(' | ')
        // GFM fills short rows with empty cells.
        .replace(/[ |]+$/, ''),
    )
    .filter(row => row.replace(/[ |]/g, '') !== '');
}

const spans = (cell: Element): string =>
  ['colspan', 'rowspan']
    .map(name => [name, Number(cell.getAttribute(name) ?? 1)] as const)
    .map(([name, count]) => (count > 1 ? `(${name} ${count}) ` : ''))
    .join('');
