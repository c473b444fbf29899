import type { Marks, Run } from './block-types';
import { destination, escaped, withoutAutolinks } from './escape-text';

type Mark = keyof Marks;
type Context = {
  /** Marks that are written around these runs already. */
  used: Mark[];
  /** The signs before and after, by which Markdown tells whether `**` begins or ends. */
  around: [string, string];
  /** What stands for a line break here. */
  lineBreak: string;
};

/** Runs as Markdown. @param lineBreak `<br>` where the line must stay one. */
export const writeRuns = (runs: Run[], lineBreak: string): string =>
  write(runs, { used: [], around: ['', ''], lineBreak });

function write(runs: Run[], context: Context): string {
  const { used, around } = context;
  let out = '';
  for (let at = 0; at < runs.length; ) {
    const [mark, end] = widest(runs, at, used);
    const before = out === '' ? around[0] : lastOf(out);
    const next = runs[end];
    const after = next ? firstSign(next, used) : around[1];
    const part = runs.slice(at, end);
    out += mark
      ? wrapped(part, mark, { ...context, around: [before, after] })
      : leaf(part[0] as Run, after, context);
    at = end;
  }
  return out;
}

const MARKS: Mark[] = ['link', 'bold', 'italic', 'strike', 'sup', 'sub', 'u', 'kbd'];

/** The mark that reaches furthest from here, and where it ends. */
function widest(runs: Run[], from: number, used: Mark[]): [Mark | undefined, number] {
  let best: [Mark | undefined, number] = [undefined, from + 1];
  for (const mark of MARKS) {
    const value = runs[from]?.marks[mark];
    if (value === undefined || used.includes(mark)) continue;
    let end = from + 1;
    while (runs[end]?.marks[mark] === value) end += 1;
    if (!best[0] || end > best[1]) best = [mark, end];
  }
  return best;
}

function wrapped(runs: Run[], mark: Mark, context: Context): string {
  const { around } = context;
  const [leading, core, trailing] = parted(runs);
  const inside = { ...context, used: [...context.used, mark] };
  if (core.length === 0) return write(runs, inside);
  const before = write(leading, inside);
  const after = write(trailing, inside);
  const signs: [string, string] = [
    before === '' ? around[0] : lastOf(before),
    after === '' ? around[1] : firstOf(after),
  ];
  const written = (open: string, close: string) =>
    write(core, { ...inside, around: [lastOf(open), firstOf(close)] });
  if (mark === 'link') {
    const address = destination(core[0]?.marks.link ?? '');
    return `${before}[${written('[', ']')}](${address})${after}`;
  }
  for (const sign of DELIMITERS[mark] ?? []) {
    const text = written(sign, sign);
    if (opens(sign, signs[0], firstOf(text)) && opens(sign, signs[1], lastOf(text)))
      return `${before}${sign}${text}${sign}${after}`;
  }
  const tag = TAGS[mark];
  return `${before}<${tag}>${written('>', '<')}</${tag}>${after}`;
}

const DELIMITERS: { [M in Mark]?: string[] } = {
  ...{ bold: ['**'], italic: ['*', '_'], strike: ['~~'] },
};
const TAGS: Record<Mark, string> = {
  ...{ link: 'a', bold: 'b', italic: 'i', strike: 's' },
  ...{ sub: 'sub', sup: 'sup', u: 'u', kbd: 'kbd' },
};

/**
 * Whether a delimiter begins emphasis between these two signs, or, with them exchanged, ends it:
 * https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis
 */
function opens(delimiter: string, outside: string, inside: string): boolean {
  const isFree = outside === '' || /[\s\p{P}]|[$+<=>^`|~]/u.test(outside);
  if (/^\s?$/.test(inside) || outside === delimiter[0] || inside === delimiter[0]) return false;
  if (delimiter === '_' && !isFree) return false;
  return isFree || !/[\p{P}\p{S}]/u.test(inside);
}

/** Spaces and line breaks at the edges stand outside of what is around them. */
function parted(runs: Run[]): [leading: Run[], core: Run[], trailing: Run[]] {
  const split = runs.flatMap(run => {
    const [, before = '', text = '', after = ''] =
      run.kind === 'text'
        ? (/^(\s*)([\s\S]*?)(\s*)$/.exec(run.text) ?? [])
        : ['', '', run.text, ''];
    return [before, text, after].flatMap((part, at) =>
      part || (at === 1 && run.kind === 'break') ? [{ ...run, text: part }] : [],
    );
  });
  const isSolid = (run: Run) =>
    run.kind !== 'break' && (run.kind !== 'text' || run.text.trim() !== '');
  const first = split.findIndex(isSolid);
  if (first === -1) return [split, [], []];
  const last = split.findLastIndex(isSolid);
  return [split.slice(0, first), split.slice(first, last + 1), split.slice(last + 1)];
}

function leaf({ kind, text }: Run, after: string, { used, lineBreak }: Context): string {
  if (kind === 'break') return lineBreak;
  if (kind === 'code') return codeSpan(text);
  if (kind !== 'text') return text;
  const safe = escaped(text);
  const own = used.includes('link') ? safe : withoutAutolinks(safe);
  return after === '[' ? own.replace(/!$/, '\\!') : own;
}

/** The fence is longer than any run of backticks inside; a space parts it from one at the edge. */
function codeSpan(text: string): string {
  const runs = new Set([...text.matchAll(/`+/g)].map(([run]) => run.length));
  let length = 1;
  while (runs.has(length)) length += 1;
  const edge = /^`|`$/.test(text) ? ' ' : '';
  const fence = '`'.repeat(length);
  return `${fence}${edge}${text}${edge}${fence}`;
}

/** The sign that a run will begin with, as far as emphasis before it cares. */
function firstSign({ kind, text, marks }: Run, used: Mark[]): string {
  if (kind === 'break') return '\n';
  if (kind === 'text' && /^\s/.test(text)) return ' ';
  const isOpen = (mark: Mark) => marks[mark] !== undefined && !used.includes(mark);
  if (isOpen('link')) return '[';
  if (isOpen('bold') || isOpen('italic')) return '*';
  if (isOpen('strike')) return '~';
  if (MARKS.some(isOpen)) return '<';
  return kind === 'code' ? '`' : firstOf(text);
}

const firstOf = (text: string): string => Array.from(text.slice(0, 2))[0] ?? '';
const lastOf = (text: string): string => Array.from(text.slice(-2)).at(-1) ?? '';
