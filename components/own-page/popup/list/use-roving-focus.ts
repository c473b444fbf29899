import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Row } from '../../../../lib/popup/popup-state';
import { whenFocusLeaves } from './when-focus-leaves';

/** The control that has the focus: the row's id, its index in the list, and the control's index in the row. */
type Focused = { id: string; at: number; control: number };

/**
 * Makes a list one Tab stop: arrows lead from row to row, Tab through the controls of one row. The focus
 * stays when its row is drawn again, and goes to a neighbour when its row is gone.
 *
 * @param shown Chooses the rows to draw where that depends on which one has the focus.
 */
export function useRovingFocus(
  list: RefObject<HTMLElement | null>,
  all: readonly Row[],
  shown: (all: readonly Row[], focused: string | undefined) => readonly Row[] = everything,
) {
  const [active, setActive] = useState<string>();
  const [focused, setFocused] = useState<Focused>();
  const rows = useMemo(() => shown(all, focused?.id), [all, focused?.id, shown]);
  /** The control that gets the focus as soon as it is drawn. */
  const wanted = useRef<Focused | undefined>(undefined);

  const focusRow = (at: number, control: number) => {
    const next = rows[Math.max(0, Math.min(at, rows.length - 1))];
    if (!next) return;
    wanted.current = { id: next.id, at, control };
    setFocused(wanted.current);
    setActive(next.id);
  };

  useLayoutEffect(() => {
    const { id, control } = wanted.current ?? {};
    wanted.current = undefined;
    if (id !== undefined) controlsOf(list.current, id)[control ?? 0]?.focus();
  });

  useLayoutEffect(() => {
    if (!focused) return;
    const found = rows.findIndex(row => row.id === focused.id);
    const at = found === -1 ? focused.at : found;
    if (document.activeElement === document.body) focusRow(at, focused.control);
    else if (at !== focused.at) setFocused({ ...focused, at });
  }, [rows]);

  const onFocused = (next: Focused | undefined) => {
    setFocused(next);
    if (next) setActive(next.id);
  };
  return {
    rows,
    active: rows.some(row => row.id === active) ? active : rows[0]?.id,
    /** The row that stays drawn wherever it stands. */
    focused: focused?.id,
    events: eventsOf({ list, rows, focused, focusRow, onFocused }),
  };
}

export const everything = (all: readonly Row[]) => all;

type Deps = {
  list: RefObject<HTMLElement | null>;
  rows: readonly Row[];
  focused: Focused | undefined;
  focusRow(at: number, control: number): void;
  onFocused(next: Focused | undefined): void;
};

/** What the list listens to. */
const eventsOf = ({ list, rows, focused, focusRow, onFocused }: Deps) => ({
  onFocusIn(event: FocusEvent) {
    const id = rowOf(event.target);
    if (id === undefined) return;
    const control = controlsOf(list.current, id).indexOf(event.target as HTMLElement);
    onFocused({ id, at: rows.findIndex(row => row.id === id), control });
  },
  onFocusOut(event: FocusEvent) {
    if (event.relatedTarget) onFocused(undefined);
    else whenFocusLeaves(event, () => onFocused(undefined));
  },
  onKeyDown(event: KeyboardEvent) {
    const to = focused && rowForKey(event.key, focused.at, rows.length);
    if (to === undefined) return;
    event.preventDefault();
    focusRow(to, focused?.control ?? 0);
  },
});

/** The index of the row that a key leads to, which may lie outside the list; `undefined` for other keys. */
function rowForKey(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowDown') return at + 1;
  if (key === 'ArrowUp') return at - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}

const rowOf = (target: EventTarget | null): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>('[data-row]')?.dataset.row : undefined;

const controlsOf = (list: HTMLElement | null, id: string): HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>(`[data-row="${id}"] :is(a, button)`) ?? []),
];
