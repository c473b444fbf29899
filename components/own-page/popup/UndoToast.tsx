import { useEffect, useRef, useState } from 'preact/hooks';
import type { Toast } from '../../../lib/popup/popup-state';
import { gatheredText, undoName, undoText } from '../../../lib/reader-acts/act-toasts';
import { TOAST_MS } from '../../../lib/reader-acts/toast-time';
import type { Words } from '../../../lib/words/words';
import { Toasts } from '../../shared/Toasts';

type Props = {
  words: Words;
  toast: Toast | undefined;
  onUndo(): void;
  onGone(): void;
};

/** Says what was just done and offers to undo it. Stays while it has the pointer or the focus. */
export function UndoToast({ words, toast, onUndo, onGone }: Props) {
  const [isHeld, setHeld] = useState(false);
  /** The element that had the focus before; it gets it again when the toast goes. */
  const origin = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (!toast || isHeld) return;
    const timer = setTimeout(onGone, TOAST_MS);
    return () => clearTimeout(timer);
  }, [toast, isHeld]);
  useEffect(() => {
    if (toast) return;
    setHeld(false);
    if (document.activeElement === document.body) origin.current?.focus();
    origin.current = null;
  }, [toast]);
  const rememberOrigin = ({ relatedTarget, currentTarget }: FocusEvent) => {
    const inside = currentTarget instanceof Node && currentTarget.contains(relatedTarget as Node);
    if (!inside && relatedTarget) origin.current = relatedTarget as HTMLElement;
  };
  const text = toast ? textOf(toast, words) : '';
  const isUndone = toast && 'undone' in toast;
  const canUndo = toast && !isUndone && toast.entries.length > 0;
  const way = canUndo ? { name: undoName(words, toast), run: onUndo } : undefined;
  return (
    <div class="undo" onFocusIn={rememberOrigin}>
      <Toasts
        words={words}
        said={text}
        toasts={toast ? [{ key: 0, text, isOneLine: !isUndone, way }] : []}
        onHold={setHeld}
        onClose={onGone}
      />
    </div>
  );
}

const textOf = (toast: Toast, words: Words): string =>
  'undone' in toast ? undoText(words, toast.undone) : gatheredText(words, toast);
