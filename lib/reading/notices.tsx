import { effect, signal as value } from '@preact/signals-core';
import { render } from 'preact';
import { type Toast, Toasts } from '../../components/Toasts';
import { createCountdown } from '../dom/countdown';
import { detour } from '../dom/detour';
import { createHost } from '../dom/host';
import type { Code } from '../library/contract';
import type { Words } from '../words/words';
import { type Theme, wear } from './theme';

/** What is told at the lower edge of the window, and to screen readers. They outlive a page. */
export type Notices = {
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
  const root = mountRoot(deps, signal);
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

function mountRoot({ document, theme, dress }: Deps, signal: AbortSignal): ShadowRoot {
  const { element, root } = createHost(document, 'dalee-toast', dress);
  wear(element, theme, signal);
  document.body.append(element);
  signal.addEventListener('abort', () => element.remove());
  return root;
}

const closing = (way: NonNullable<Toast['way']>, close: () => void) => ({
  ...way,
  run: () => {
    close();
    way.run();
  },
});
