import { useEffect, useRef, useState } from 'preact/hooks';
import type { Toast } from '../../../lib/popup/popup-state';
import { actToasts, TOAST_MS, undoText } from '../../../lib/reader-acts/act-toasts';
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
  const way = toast?.entry ? { name: words.t('undo'), run: onUndo } : undefined;
  return (
    <div class="undo" onFocusIn={rememberOrigin}>
      <Toasts
        words={words}
        // Screen readers do not repeat the same words, so the title is added.
        said={toast?.about ? `${text}: ${toast.about}` : text}
        toasts={toast ? [{ key: 0, text, way }] : []}
        onHold={setHeld}
        onClose={onGone}
      />
    </div>
  );
}

const textOf = ({ said, undone }: Toast, words: Words): string =>
  undone ? undoText(words, undone) : words.t(actToasts[said].text);
