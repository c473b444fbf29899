type Formula = { latex: string; isDisplay: boolean };

/**
 * Formulas are pictures that carry their LaTeX: in `source` (those of a line of their own lack the class
 * `inline`), or, made by the old editor, between dollars in `alt` with their kind in `data-tex`.
 */
export function formulaIn(image: Element): Formula | undefined {
  const source = image.getAttribute('source');
  if (source !== null)
    return { latex: oneLine(source), isDisplay: !image.classList.contains('inline') };
  const alt = image.getAttribute('alt') ?? '';
  const kind = image.getAttribute('data-tex');
  const [, dollars = '', latex] = WRAPPED.exec(alt) ?? [];
  if (kind === null && latex === undefined) return undefined;
  const isDisplay = kind === null ? dollars === '$$' : kind === 'display';
  return { latex: oneLine(latex ?? alt), isDisplay };
}

const WRAPPED =
  /^\s*(\$\$?)(?:inline\$|display\$\$)?\s*([^$][\s\S]*?)\s*(?:\$inline|\$\$display)?\1\s*$/;

/** TeX that the old editor never made pictures of: `$inline$…$inline$`, `$$display$$…$$display$$`. */
export function bareFormulas(text: string): (Formula | string)[] {
  const parts: (Formula | string)[] = [];
  let end = 0;
  for (const found of text.matchAll(
    /\$\$display\$\$([\s\S]*?)\$\$display\$\$|\$inline\$([\s\S]*?)\$inline\$/g,
  )) {
    const [all, display, inline = ''] = found;
    parts.push(text.slice(end, found.index));
    parts.push({ latex: oneLine(display ?? inline), isDisplay: display !== undefined });
    end = found.index + all.length;
  }
  return [...parts, text.slice(end)].filter(part => part !== '');
}

/** A line of its own could begin a list; a comment (`%`) ends with its line. */
const oneLine = (latex: string): string => {
  const trimmed = latex.trim();
  return /(?<!\\)%/.test(trimmed)
    ? trimmed.replace(/\n\s*\n/g, '\n')
    : trimmed.replace(/\s*\n\s*/g, ' ');
};
