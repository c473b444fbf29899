import type { Block } from './block-types';
import { withPlainLineStarts } from './escape-text';
import { writeRuns } from './write-inline';
import { writeTable } from './write-table';

/** Blocks as Markdown, an empty line between any two. */
export function writeBlocks(blocks: Block[], separator = '\n\n'): string {
  let isSecond = false;
  const written = blocks.map((block, at) => {
    const before = blocks[at - 1];
    const isNeighbour = block.kind === 'list' && before?.kind === 'list';
    // Two lists with one marker would be one list.
    isSecond = isNeighbour && !isSecond;
    return writeBlock(block, isSecond);
  });
  return written.join(separator);
}

function writeBlock(block: Block, isSecond: boolean): string {
  switch (block.kind) {
    case 'paragraph':
      return withPlainLineStarts(writeRuns(block.runs, '  \n'));
    case 'heading':
      return writeHeading(block);
    case 'code':
      return fenced(block);
    case 'formula':
      return /^([-+*>#=]|\d+[.)])/.test(block.latex)
        ? `$$${block.latex}$$`
        : `$$\n${block.latex}\n$$`;
    case 'quote':
      return quoted(writeBlocks(block.blocks));
    case 'list':
      return writeList(block, isSecond);
    case 'table':
      return writeTable(block);
    case 'html':
      return block.text;
    case 'rule':
      return '___';
  }
}

/** By line feeds alone: other signs that end lines are text to Markdown. */
const quoted = (text: string): string =>
  text
    .split('\n')
    .map(line => (line === '' ? '>' : `> ${line}`))
    .join('\n');

function writeHeading({ level, runs }: Extract<Block, { kind: 'heading' }>): string {
  const text = writeRuns(runs, '<br>').replace(/(?<=^| )#+$/, '\\$&');
  return `${'#'.repeat(level)} ${text}`;
}

/** The fence is longer than any run of backticks inside, so the code ends where it ends. */
function fenced({ text, language }: Extract<Block, { kind: 'code' }>): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

function writeList({ start, items }: Extract<Block, { kind: 'list' }>, isSecond: boolean): string {
  const isTight = items.every(isShort);
  const written = items.map((item, at) => {
    const marker =
      start === undefined ? (isSecond ? '*' : '-') : `${start + at}${isSecond ? ')' : '.'}`;
    const indent = ' '.repeat(marker.length + 1);
    const text = writeBlocks(item, isTight ? '\n' : '\n\n').replace(/\n(?=[^\n])/g, `\n${indent}`);
    return `${marker} ${text}`.trimEnd();
  });
  return written.join(isTight ? '\n' : '\n\n');
}

/** A paragraph, then at most a list: no empty lines are needed between such items. */
const isShort = ([first, second, ...others]: Block[]): boolean =>
  (first === undefined || first.kind === 'paragraph') &&
  (second === undefined || (second.kind === 'list' && (second.start ?? 1) === 1)) &&
  others.length === 0;
