/** What is around a piece of text: the address it links to, and what it looks like. */
export type Marks = {
  link?: string;
  bold?: true;
  italic?: true;
  strike?: true;
  /** Markdown has no signs for these. */
  sub?: true;
  sup?: true;
  u?: true;
  kbd?: true;
};

/** A piece of a paragraph. `raw` is Markdown already; `image` holds a whole `![…](…)`. */
export type Run = { kind: 'text' | 'code' | 'raw' | 'image' | 'break'; text: string; marks: Marks };

export type Block =
  | { kind: 'paragraph'; runs: Run[] }
  | { kind: 'heading'; level: number; runs: Run[] }
  | { kind: 'code'; text: string; language: string }
  | { kind: 'formula'; latex: string }
  | { kind: 'quote'; blocks: Block[] }
  | { kind: 'list'; start: number | undefined; items: Block[][] }
  | { kind: 'table'; head: Cell[] | undefined; rows: Cell[][] }
  | { kind: 'html'; text: string }
  | { kind: 'rule' };

export type Cell = { runs: Run[]; align: string };
