import type { Run } from './block-types';

/** The paragraphs in a stretch of text: an empty line, as the old editor wrote it, parts two of them. */
export function paragraphsOf(runs: Run[]): Run[][] {
  const paragraphs: Run[][] = [[]];
  let breaks: Run[] = [];
  for (const run of runs) {
    if (run.kind === 'break') breaks.push(run);
    else if (breaks.length > 0 && isBlank(run)) continue;
    else {
      if (breaks.length > 1) paragraphs.push([]);
      else paragraphs.at(-1)?.push(...breaks);
      breaks = [];
      paragraphs.at(-1)?.push(run);
    }
  }
  return paragraphs.map(collapsed).filter(paragraph => paragraph.some(run => !isBlank(run)));
}

const isBlank = ({ kind, text }: Run): boolean =>
  kind === 'break' || (kind === 'text' && text.trim() === '');

/** One space where HTML shows one, none at the ends of lines. */
function collapsed(runs: Run[]): Run[] {
  const lines: Run[] = [];
  let isAfterSpace = true;
  for (const run of merged(runs)) {
    if (run.kind === 'break') trimEnd(lines);
    if (run.kind !== 'text') {
      // A break at the beginning says nothing.
      if (run.kind !== 'break' || lines.length > 0) lines.push(run);
      isAfterSpace = run.kind === 'break';
      continue;
    }
    const plain = run.text.replace(/[ \t\r\n\f]+/g, ' ');
    const text = isAfterSpace ? plain.replace(/^ /, '') : plain;
    if (text === '') continue;
    lines.push({ ...run, text });
    isAfterSpace = text.endsWith(' ');
  }
  trimEnd(lines);
  return lines;
}

function trimEnd(lines: Run[]): void {
  const last = lines.at(-1);
  if (last?.kind !== 'text') return;
  const text = last.text.replace(/ $/, '');
  lines.pop();
  if (text) lines.push({ ...last, text });
}

/** Neighbours that differ in nothing are one. */
function merged(runs: Run[]): Run[] {
  const whole: Run[] = [];
  for (const run of runs) {
    const before = whole.at(-1);
    const isSame = before?.kind === run.kind && (run.kind === 'text' || run.kind === 'code');
    if (before && isSame && JSON.stringify(before.marks) === JSON.stringify(run.marks))
      whole[whole.length - 1] = { ...before, text: before.text + run.text };
    else whole.push(run);
  }
  return whole;
}
