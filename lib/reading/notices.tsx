import { effect, signal as value } from '@preact/signals-core';
import { render } from 'preact';
import { type Toast, Toasts } from '../../components/Toasts';
import { createCountdown } from '../dom/countdown';
import { detour } from '../dom/detour';
import { createHost, type Host } from '../dom/host';
import type { Code } from '../library/contract';
import type { Words } from '../words/words';
import { type Theme, wear } from './theme';

/** What is told at the lower edge of the window, and to screen readers. They outlive a page. */
export type Notices = {
  /** Takes its place in the page, where it is not there yet: before anything is told, or no reader hears it. */
  stand(): void;
  /**
   * Stays ten seconds, longer while it is looked at.
   *
   * @param topic What it is about: it takes the place of an older one of the same topic.
   * @param origin The button that it answers: the toast is one Tab away from it.
   */
  show(topic: string, text: string, way?: Toast['way'], origin?: HTMLElement): void;
  /** For screen readers only. */
  say(text: string): void;
  /** What went wrong, in words; stays until it is closed. */
  failed(code: Code, way?: Toast['way']): void;
};

type Deps = { document: Document; words: Words; theme: Theme; dress(root: ShadowRoot): void };

/** ms that a toast stays. */
const STAYS = 10_000;
/** At most so many stand above each other. */
const ROOM = 4;

export function createNotices(deps: Deps, signal: AbortSignal): Notices {
  const { words } = deps;
  const toasts = value<Toast[]>([]);
  const said = value('');
  const countdown = createCountdown(STAYS, signal);
  const { element, root } = createRoot(deps, signal);
  const topics = new Map<string, number>();
  let last = 0;
  const close = (key: number) => {
    countdown.forget(key);
    toasts.value = toasts.value.filter(toast => toast.key !== key);
    if (toasts.value.length === 0) countdown.hold(false);
  };
  const add = (topic: string, text: string, way: Toast['way']) => {
    last += 1;
    const key = last;
    toasts.value = [...toasts.value, { key, text, way: way && closing(way, () => close(key)) }];
    const former = topics.get(topic);
    if (former !== undefined) close(former);
    topics.set(topic, key);
    for (const { key } of toasts.value.slice(0, -ROOM)) close(key);
    said.value = text;
    return key;
  };
  const stop = effect(() =>
    render(
      <Toasts
        words={words}
        toasts={toasts.value}
        said={said.value}
        onHold={countdown.hold}
        onClose={close}
      />,
      root,
    ),
  );
  signal.addEventListener('abort', stop);
  return {
    stand: () => {
      if (!element.isConnected) deps.document.body.append(element);
    },
    show: (topic, text, way, origin) => {
      const key = add(topic, text, way);
      countdown.start(key, () => close(key));
      const controls = () => [
        ...root.querySelectorAll<HTMLElement>(`[data-toast="${key}"] button`),
      ];
      if (origin) detour(origin, controls, signal);
    },
    say: text => {
      said.value = text;
    },
    failed: (code, way) => {
      add(code, words.t(`error_${code}`), way);
    },
  };
}

function createRoot({ document, theme, dress }: Deps, signal: AbortSignal): Host {
  const host = createHost(document, 'dalee-toast', dress);
  wear(host.element, theme, signal);
  signal.addEventListener('abort', () => host.element.remove());
  return host;
}

const closing = (way: NonNullable<Toast['way']>, close: () => void) => ({
  ...way,
  run: () => {
    close();
    way.run();
  },
});
