import type { Words } from '../../lib/words/words';
import { Button } from './Button';

export type Toast = {
  key: number;
  text: string;
  /** Cut off where the window ends, instead of taking two lines. */
  isOneLine?: boolean | undefined;
  /** What can be done about it, by the name of its button. */
  way?: { name: string; about?: string | undefined; run(): void } | undefined;
};

type Props = {
  words: Words;
  toasts: Toast[];
  /** px below the top of the window; absent: at its lower edge. */
  top?: number | undefined;
  /** Said by screen readers once, without being shown. */
  said: string;
  onHold(held: boolean): void;
  onClose(key: number): void;
};

/** What was just done, and the way back: at an edge of the window, newest last. */
export function Toasts({ words, toasts, top, said, onHold, onClose }: Props) {
  return (
    <>
      <div class="said" role="status">
        {said}
      </div>
      <div
        class="toasts"
        style={top === undefined ? '' : { position: 'fixed', insetBlock: `${top}px auto` }}
        onPointerEnter={() => onHold(true)}
        onPointerLeave={() => onHold(false)}
        onFocusIn={() => onHold(true)}
        onFocusOut={() => onHold(false)}
      >
        {toasts.map(toast => (
          <div class="toast" key={toast.key} data-toast={toast.key}>
            <span class={toast.isOneLine ? 'one-line' : ''}>{toast.text}</span>
            {toast.way && (
              <Button name={toast.way.name} about={toast.way.about ?? ''} onPress={toast.way.run}>
                {toast.way.name}
              </Button>
            )}
            <Button icon="close" name={words.t('close')} onPress={() => onClose(toast.key)} />
          </div>
        ))}
      </div>
    </>
  );
}
