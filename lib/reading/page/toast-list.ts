import { type Signal, signal as value } from '@preact/signals-core';
import type { Toast } from '../../../components/shared/Toasts';
import { createCountdown } from '../../dom/pausable-timer';
import { TOAST_MS } from '../../reader-acts/toast-time';

/** What is to be told. */
export type Note = {
  /** What it is about: it takes the place of an older one of the same topic. */
  topic: string;
  text: string;
  /** A short text and a title: one line, cut off where the window ends. */
  isOneLine?: boolean;
  way?: Toast['way'];
  /** Until it is closed; else for a while (`toast-time.ts`), longer while it is looked at. */
  stays?: boolean;
};

export type ToastPile = {
  toasts: Signal<Toast[]>;
  /** @returns Its key. */
  add(note: Note): number;
  close(key: number): void;
  stands(key: number): boolean;
  /** Nothing goes away while it is looked at. */
  hold(held: boolean): void;
};

/** At most so many stand above each other: the oldest go. */
const MAX_TOASTS = 4;

/** The toasts that stand now, newest last. */
export function createToastPile(signal: AbortSignal): ToastPile {
  const toasts = value<(Toast & { topic: string })[]>([]);
  const { start, forget, hold } = createCountdown(TOAST_MS, signal);
  let last = 0;
  const close = (key: number) => {
    forget(key);
    toasts.value = toasts.value.filter(toast => toast.key !== key);
    if (toasts.value.length === 0) hold(false);
  };
  const add = ({ topic, text, isOneLine, way, stays }: Note) => {
    last += 1;
    const key = last;
    const others = toasts.value.filter(toast => toast.topic !== topic).slice(1 - MAX_TOASTS);
    for (const { key } of toasts.value) if (!others.some(one => one.key === key)) forget(key);
    toasts.value = [
      ...others,
      { key, topic, text, isOneLine, way: way && closing(way, () => close(key)) },
    ];
    if (!stays) start(key, () => close(key));
    return key;
  };
  const stands = (key: number) => toasts.value.some(toast => toast.key === key);
  return { toasts, add, close, stands, hold };
}

const closing = (way: NonNullable<Toast['way']>, close: () => void) => ({
  ...way,
  run: () => {
    close();
    way.run();
  },
});
