import { atEnd } from '../../dom/at-end';
import type { Changed } from '../../library/contract/contract';

export type Messages = {
  addListener(hear: (message: unknown) => undefined): void;
  removeListener(hear: (message: unknown) => undefined): void;
};

/** Hears what the library pushes to every tab; other messages are not ours. */
export const hearChanges =
  (messages: Messages) =>
  (hear: (ids: string[]) => void, signal: AbortSignal): void => {
    const listen = (message: unknown): undefined => {
      if (isChanged(message)) hear(message.changed);
    };
    messages.addListener(listen);
    atEnd(signal, () => messages.removeListener(listen));
  };

const isChanged = (message: unknown): message is Changed =>
  typeof message === 'object' && message !== null && 'changed' in message;
