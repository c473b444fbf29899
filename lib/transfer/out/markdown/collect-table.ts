import type { Block, Cell, Run } from './block-types';
import { htmlOf } from './write-html';

/**
 * A table as GFM has them; one with joined cells or with lists or code in a cell stays HTML. A table of
 * one cell is only a frame: what is in it stands alone.
 * @param inside What stands in a cell.
 */
export function tableBlocks(table: Element, inside: (cell: Element) => Block[]): Block[] {
  const rows = rowsOf(table);
  const cells = rows.flat();
  const [only] = cells;
  const caption = captionOf(table, inside);
  if (!only) return caption;
  if (cells.length === 1) return [...caption, ...inside(only)];
  const written = rows.map(row => row.map(cell => cellOf(cell, inside)));
  const isPlain = cells.every(cell => spanOf(cell) === 1) && written.flat().every(Boolean);
  if (!isPlain) return [{ kind: 'html', text: htmlOf(table) }];
  const known = written as Cell[][];
  const hasHead = rows[0]?.every(cell => cell.tagName === 'TH') || rows[0] === headOf(table, rows);
  const [head, ...others] = known;
  return [
    ...caption,
    hasHead
      ? { kind: 'table', head, rows: others }
      : { kind: 'table', head: undefined, rows: known },
  ];
}

/** Rows of this table, not of those inside its cells. */
function rowsOf(table: Element): Element[][] {
  const own = [...table.querySelectorAll('tr')].filter(row => row.closest('table') === table);
  return own
    .map(row => [...row.children].filter(cell => /^T[DH]$/.test(cell.tagName)))
    .filter(row => row.length > 0);
}

const headOf = (table: Element, rows: Element[][]): Element[] | undefined =>
  table.querySelector('thead tr')?.contains(rows[0]?.[0] ?? null) ? rows[0] : undefined;

const captionOf = (table: Element, inside: (cell: Element) => Block[]): Block[] =>
  [...table.children].filter(({ tagName }) => tagName === 'CAPTION').flatMap(inside);

const spanOf = (cell: Element): number =>
  Math.max(Number(cell.getAttribute('colspan') ?? 1), Number(cell.getAttribute('rowspan') ?? 1));

/** A cell holds one line; paragraphs become lines of it, anything else has no place there. */
function cellOf(cell: Element, inside: (cell: Element) => Block[]): Cell | undefined {
  const runs: Run[] = [];
  for (const block of inside(cell)) {
    if (block.kind !== 'paragraph' && block.kind !== 'formula') return undefined;
    if (runs.length > 0) runs.push({ kind: 'break', text: '', marks: {} });
    if (block.kind === 'paragraph') runs.push(...block.runs);
    else runs.push({ kind: 'raw', text: `$$${block.latex}$$`, marks: {} });
  }
  return { runs, align: cell.getAttribute('align') ?? '' };
}
