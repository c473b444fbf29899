import { embedHosts } from '../../habr/body-markup';
import type { Say } from '../controls/body-services';
import type { Layer } from '../controls/control-layer';
import { keepOrder } from '../controls/tab-order';

/** Where an embed will stand, and what is to be shown there once the reader asks for it. */
export type Embed = {
  stage: HTMLElement;
  /** Once it stands in the page, the page can change it. */
  link: HTMLAnchorElement;
  address: URL;
};

/**
 * Embeds (videos, posts of other sites) become a figure with an empty stage and a link below it.
 * What comes from a host that we do not know is only linked.
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

/** Nothing of an embed is loaded before the reader asks for it on its stage. */
export function offerEmbeds(embeds: Embed[], layer: Layer, say: Say, signal: AbortSignal): void {
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
 * The embed runs in its own origin and may not navigate the page. But whoever holds its window, as the page
 * does after its first message, can lead it to the site's own origin, where it can look at the root that it
 * stands in: that is one of its own, in which nothing tells of the marks.
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
