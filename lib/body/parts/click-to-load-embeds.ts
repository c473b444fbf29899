import { embedHosts } from '../../habr/body-markup';
import type { Say } from '../controls/body-services';
import type { ControlDeps } from '../controls/control-layer';
import { keepOrder } from '../controls/tab-order';

/** An embed's empty stage, and the address that is loaded there at the reader's click. */
export type Embed = {
  stage: HTMLElement;
  /** The page can change this element, so its `href` must never be loaded: use `address`. */
  link: HTMLAnchorElement;
  address: URL;
};

/**
 * Turns embeds (videos, posts of other sites) into figures with an empty stage and a link below it.
 * An embed of an unknown host gets the link only.
 *
 * @returns The stages, for `offerEmbeds`.
 */
export function placeEmbeds(fragment: DocumentFragment): Embed[] {
  return [...fragment.querySelectorAll('div[data-src]')].flatMap(placeholder => {
    const { ownerDocument: document } = placeholder;
    const address = new URL(placeholder.getAttribute('data-src') ?? '');
    const link = linkTo(address, document);
    const caption = document.createElement('figcaption');
    caption.append(link);
    const figure = document.createElement('figure');
    figure.className = 'dalee-embed';
    figure.append(caption);
    placeholder.replaceWith(...placeholder.childNodes, figure);
    if (!embedHosts.has(address.host) || address.protocol !== 'https:') return [];
    const stage = document.createElement('div');
    figure.prepend(stage);
    return [{ stage, link, address }];
  });
}

/** Puts a button on every stage. Nothing of an embed is loaded before the reader clicks it. */
export function offerEmbeds(
  embeds: Embed[],
  { layer, say }: ControlDeps,
  signal: AbortSignal,
): void {
  for (const embed of embeds) layer.place(() => curtain(embed, say, signal), embed.stage, 'whole');
}

function linkTo({ href, host }: URL, document: Document): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.rel = 'noopener noreferrer nofollow';
  link.target = '_blank';
  link.textContent = host;
  return link;
}

function curtain({ stage, link, address }: Embed, say: Say, signal: AbortSignal): HTMLElement {
  const curtain = document.createElement('div');
  const button = document.createElement('button');
  button.textContent = say('showEmbed', address.host);
  button.addEventListener(
    'click',
    event => {
      if (!event.isTrusted) return;
      const shown = frame(address);
      curtain.remove();
      stage.attachShadow({ mode: 'closed' }).append(shown);
      shown.focus();
    },
    { signal },
  );
  curtain.append(button);
  keepOrder(link, button, signal);
  return curtain;
}

/**
 * The embed runs in its own origin and may not navigate the page. After its first message the page holds
 * its window and can navigate it to the site's own origin. From there it can reach the shadow root around
 * it, so that root holds nothing but the frame: no marks can be read there.
 */
function frame({ href, host }: URL): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups allow-presentation');
  frame.allow = 'fullscreen; picture-in-picture';
  frame.referrerPolicy = 'strict-origin';
  frame.title = host;
  frame.style.cssText = 'position: absolute; inset: 0; width: 100%; height: 100%; border: 0';
  frame.src = href;
  return frame;
}
