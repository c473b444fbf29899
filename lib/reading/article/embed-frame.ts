import { atEnd } from '../../dom/at-end';
import { createHost, type Host } from '../../dom/closed-host';
import { claim, isTaken } from '../page/one-extension-per-host';
import type { EmbedFrameModule } from '../page/session-services';

const EMBED_HOST_NAME = 'dalee-embed';
/** A list that the site makes anew is there again within a frame or two. */
const GONE_AFTER_MS = 1_000;
/** Browsers round places to 1/64 px, so a smaller difference is none. */
const TOLERANCE_PX = 0.1;
/** Paper is laid out anew, and the stage stands elsewhere there. */
const STYLE = '@media print { iframe { display: none } }';
/** The site's header and our bar together reach less far down. */
const COVERED_AT_MOST_PX = 200;

/**
 * Loads an embed into a frame and lays it over the embed's stage. It stands at the end of the document, not
 * in the list: a frame that leaves the document loads anew when it comes back, and that happens to all that
 * stands in a list when the site makes it anew. `moveBefore` cannot help: the site has removed it already.
 *
 * @param signal Takes it away.
 */
export const showEmbedFrame: EmbedFrameModule['showEmbedFrame'] = (embed, deps, signal) => {
  const { stage, link, address } = embed;
  const { ownerDocument: document } = stage;
  const over = new AbortController();
  const life = AbortSignal.any([signal, over.signal]);
  const host = createHost(document, EMBED_HOST_NAME, () => {});
  const frame = createFrame(document, address);
  // What an earlier copy of the extension left there gives way.
  isTaken(document.body, EMBED_HOST_NAME);
  claim(host.element, deps.alive, life);
  host.element.style.cssText = 'all: initial; position: absolute; top: 0; left: 0; z-index: 1';
  const sheet = document.createElement('style');
  sheet.textContent = STYLE;
  host.root.append(sheet, frame);
  document.body.append(host.element);
  atEnd(life, () => host.element.remove());
  const updateStops = keepTabOrder({ stage, link, frame, host }, life);
  keepOver(
    stage,
    { host: host.element, line: deps.line, updateStops, gone: () => over.abort() },
    life,
  );
  frame.focus({ preventScroll: true });
};

/**
 * The embed runs in its own origin and may not navigate the page. After its first message the page holds
 * its window and can navigate it to the site's own origin. From there it can reach the shadow root around
 * it, so that root holds nothing of the reader's: no marks can be read there.
 */
function createFrame(document: Document, { href, host }: URL): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups allow-presentation');
  frame.allow = 'fullscreen; picture-in-picture';
  frame.referrerPolicy = 'strict-origin';
  frame.title = host;
  frame.style.cssText = 'position: absolute; inset: 0; width: 100%; height: 100%; border: 0';
  frame.src = href;
  return frame;
}

type KeepOverDeps = {
  host: HTMLElement;
  line(): number;
  /** Says which elements are stops of Tab now; runs once a frame. */
  updateStops(): void;
  /** The stage did not come back. */
  gone(): void;
};

/** Keeps the host over the stage: frame by frame, because nothing tells when an element moves. */
function keepOver(stage: HTMLElement, deps: KeepOverDeps, signal: AbortSignal): void {
  const { host, line, updateStops, gone } = deps;
  const place = { left: 0, top: 0, width: 0, height: 0 };
  let since: number | undefined;
  const set = (name: string, value: string) => {
    if (host.style.getPropertyValue(name) !== value) host.style.setProperty(name, value);
  };
  const arrange = () => {
    // A spoiler that is closed, and a card that is hidden, hide their embeds.
    const isSeen = stage.checkVisibility();
    set('visibility', isSeen ? 'visible' : 'hidden');
    if (!isSeen) return;
    const [box, own] = [stage.getBoundingClientRect(), host.getBoundingClientRect()];
    const wanted = {
      left: place.left + box.left - own.left,
      top: place.top + box.top - own.top,
      width: box.width,
      height: box.height,
    };
    for (const side of ['left', 'top', 'width', 'height'] as const) {
      if (Math.abs(wanted[side] - place[side]) < TOLERANCE_PX) continue;
      place[side] = wanted[side];
      host.style[side] = `${place[side]}px`;
    }
    const covered = box.top < COVERED_AT_MOST_PX ? Math.max(0, line() - box.top) : 0;
    set('clip-path', covered > 0 ? `inset(${Math.round(covered)}px 0px 0px)` : 'none');
  };
  const step = (now: number) => {
    if (signal.aborted) return;
    since = stage.isConnected ? undefined : (since ?? now);
    if (since !== undefined && now - since > GONE_AFTER_MS) return gone();
    arrange();
    updateStops();
    requestAnimationFrame(step);
  };
  arrange();
  requestAnimationFrame(step);
}

type TabOrder = { stage: HTMLElement; link: HTMLElement; frame: HTMLIFrameElement; host: Host };

/**
 * Tab goes from the stage into the frame and from its end to the link below the stage. Our listeners hear no
 * key that is pressed in the frame, so at both its ends stands an edge that passes the focus on. Frame and
 * edges are no stops of their own at the end of the document.
 *
 * @returns Makes them stops while the focus is there or on the stage; to be run often.
 */
function keepTabOrder({ stage, link, frame, host }: TabOrder, signal: AbortSignal): () => void {
  const edge = (target: HTMLElement) => {
    const element = frame.ownerDocument.createElement('span');
    const pass = () => !isEntering && target.focus({ preventScroll: true });
    element.addEventListener('focus', pass, { signal });
    return element;
  };
  let isEntering = false;
  const [before, after] = [edge(stage), edge(link)];
  frame.before(before);
  frame.after(after);
  stage.tabIndex = 0;
  atEnd(signal, () => stage.removeAttribute('tabindex'));
  let index: number | undefined;
  const update = () => {
    const isNear = host.root.activeElement !== null || stage.matches(':focus');
    const wanted = isNear ? 0 : -1;
    if (wanted === index) return;
    index = wanted;
    for (const element of [before, frame, after]) element.tabIndex = wanted;
  };
  const enter = ({ key, shiftKey }: KeyboardEvent) => {
    if (key !== 'Tab' || shiftKey) return;
    update();
    isEntering = true;
    // The browser itself moves on from there. Firefox stays on the stage when a loaded frame is given the focus.
    before.focus({ preventScroll: true });
    isEntering = false;
  };
  stage.addEventListener('keydown', enter, { signal });
  return update;
}
