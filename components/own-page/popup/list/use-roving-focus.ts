import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Row } from '../../../../lib/popup/popup-state';
import { whenFocusLeaves } from './when-focus-leaves';

/** Which control of which row has the focus. */
type Held = { id: string; at: number; control: number };

/**
 * Arrows lead from row to row, Tab through the controls of one row: a hundred rows are one stop.
 * The focus is kept when its row is drawn anew, and goes to a neighbour when its row is gone.
 *
 * @param shown Which of all rows are drawn, where that depends on which one has the focus.
 */
export function useRoving(
  list: RefObject<HTMLElement | null>,
  all: readonly Row[],
  shown: (all: readonly Row[], held: string | undefined) => readonly Row[] = everything,
) {
  const [active, setActive] = useState<string>();
  const [held, setHeld] = useState<Held>();
  const rows = useMemo(() => shown(all, held?.id), [all, held?.id]);
  /** What to give the focus to as soon as it is drawn. */
  const wanted = useRef<Held | undefined>(undefined);

  const go = (at: number, control: number) => {
    const next = rows[Math.max(0, Math.min(at, rows.length - 1))];
    if (!next) return;
    wanted.current = { id: next.id, at, control };
    setHeld(wanted.current);
    setActive(next.id);
  };

  useLayoutEffect(() => {
    const { id, control } = wanted.current ?? {};
    wanted.current = undefined;
    if (id !== undefined) controlsOf(list.current, id)[control ?? 0]?.focus();
  });

  useLayoutEffect(() => {
    if (!held) return;
    const found = rows.findIndex(row => row.id === held.id);
    const at = found === -1 ? held.at : found;
    if (document.activeElement === document.body) go(at, held.control);
    else if (at !== held.at) setHeld({ ...held, at });
  }, [rows]);

  return {
    rows,
    active: rows.some(row => row.id === active) ? active : rows[0]?.id,
    /** The row that stays drawn wherever it stands. */
    held: held?.id,
    events: {
      onFocusIn(event: FocusEvent) {
        const id = rowOf(event.target);
        if (id === undefined) return;
        const control = controlsOf(list.current, id).indexOf(event.target as HTMLElement);
        setHeld({ id, at: rows.findIndex(row => row.id === id), control });
        setActive(id);
      },
      onFocusOut(event: FocusEvent) {
        if (event.relatedTarget) setHeld(undefined);
        else whenFocusLeaves(event, () => setHeld(undefined));
      },
      onKeyDown(event: KeyboardEvent) {
        const to = held && placeFor(event.key, held.at, rows.length);
        if (to === undefined) return;
        event.preventDefault();
        go(to, held?.control ?? 0);
      },
    },
  };
}

const everything = (all: readonly Row[]) => all;

function placeFor(key: string, at: number, count: number): number | undefined {
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
