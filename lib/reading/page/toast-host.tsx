import { effect, type Signal, signal as value } from '@preact/signals-core';
import { render } from 'preact';
import { Toasts } from '../../../components/shared/Toasts';
import { atEnd } from '../../dom/at-end';
import { detour } from '../../dom/tab-detour';
import { stickyTop } from '../../habr/page/find-on-page';
import type { Code } from '../../library/contract/contract';
import type { Words } from '../../words/words';
import { createHostInPage, type HostDeps, STRIP_HOST_NAME } from './host-in-page';
import { isTaken } from './one-extension-per-host';
import { createToastPile, type Note } from './toast-list';

/** Toasts at the lower edge of the window, which screen readers read out, too. They outlive a page of the site. */
export type Notices = {
  /** Takes its place in the page, where it is not there yet: before anything is told, or no reader hears it. */
  stand(): void;
  /**
   * @param origin The button that it answers: the toast is one Tab away from it.
   */
  show(note: Note, origin?: HTMLElement): ShownToast;
  /** For screen readers only. */
  say(text: string): void;
  /** What went wrong, in words; told once until it is closed. */
  failed(code: Code, again?: () => void): void;
};

/** A toast that was shown. */
export type ShownToast = { close(): void; stands(): boolean };

type Deps = HostDeps & { words: Words };

const TOAST_HOST_NAME = 'dalee-toast';
/** Texts that are needed once the extension is gone. They are looked up now, because then they cannot be. */
const TEXTS_WHEN_ORPHANED = ['error_orphaned', 'reload', 'close'] as const;

export function createNotices(deps: Deps, signal: AbortSignal): Notices {
  const { document, words } = deps;
  const { toasts, add, close, stands, hold } = createToastPile(signal);
  const said = value('');
  const { element, root } = createHostInPage(TOAST_HOST_NAME, deps, signal);
  atEnd(signal, () => element.remove());
  for (const key of TEXTS_WHEN_ORPHANED) words.t(key);
  const top = value<number | undefined>(undefined);
  const props = { words, onHold: hold, onClose: close };
  const draw = () =>
    render(<Toasts {...props} toasts={toasts.value} top={top.value} said={said.value} />, root);
  atEnd(signal, effect(draw));
  const place = () => placeToasts(root, top, document);
  document.addEventListener('scrollend', place, { signal });
  let back: HTMLElement | undefined;
  // What is pressed in a toast goes with it, and the focus would be lost.
  root.addEventListener('click', () => back?.focus({ preventScroll: true }));
  const say = (text: string) => {
    // The same words twice in a row would not be said again.
    said.value = text + (said.peek() === text ? '\u00a0' : '');
  };
  const show: Notices['show'] = (note, origin) => {
    const key = add(note);
    say(note.text);
    place();
    const controls = `[data-toast="${key}"] button`;
    back = origin ?? back;
    if (origin) detour(origin, () => [...root.querySelectorAll<HTMLElement>(controls)], signal);
    return { close: () => close(key), stands: () => stands(key) };
  };
  return {
    stand: () => {
      // What an earlier copy of the extension left there gives way.
      if (element.isConnected) return;
      isTaken(document.body, TOAST_HOST_NAME);
      document.body.append(element);
    },
    show,
    say,
    failed: (code, again) => show(failureNote(code, deps, again)),
  };
}

/** Points are tried so far from each other, px: closer than a control is wide. */
const TRIED_EVERY_PX = 20;
const TOAST_MARGIN_PX = 16;

/** Moves the toasts to the edge of the window where they cover no controls of a card; the lower one is the first choice. */
function placeToasts(root: ShadowRoot, top: Signal<number | undefined>, document: Document): void {
  for (const at of [undefined, stickyTop(document) + TOAST_MARGIN_PX, undefined]) {
    top.value = at;
    if (![...root.querySelectorAll('.toast')].some(toast => coversControls(toast, document)))
      return;
  }
}

/** Only the controls of a strip can be hit; what is hit in a closed root is its host. */
function coversControls(toast: Element, document: Document): boolean {
  const { left, right, top, bottom } = toast.getBoundingClientRect();
  for (let x = left; x < right; x += TRIED_EVERY_PX)
    for (let y = top; y < bottom; y += TRIED_EVERY_PX)
      if (document.elementsFromPoint(x, y).some(({ localName }) => localName === STRIP_HOST_NAME))
        return true;
  return false;
}

/** A failure in words, with the one thing that can be done about it. */
function failureNote(code: Code, { document, words }: Deps, again?: () => void): Note {
  const reload = () => document.location.reload();
  const [key, run] =
    code === 'orphaned' ? (['reload', reload] as const) : (['retry', again] as const);
  const way = run && { name: words.t(key), run };
  return { topic: code, text: words.t(`error_${code}`), stays: true, way };
}
