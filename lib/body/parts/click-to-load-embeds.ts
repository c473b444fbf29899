import { embedHosts } from '../../habr/body-markup';
import type { BodyServices, Embed } from '../controls/body-services';
import type { ControlDeps } from '../controls/control-layer';
import { keepOrder } from '../controls/tab-order';

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
  deps: Pick<ControlDeps, 'layer'> & CurtainDeps,
  signal: AbortSignal,
): void {
  for (const embed of embeds)
    deps.layer.place(() => curtain(embed, deps, signal), embed.stage, 'whole');
}

function linkTo({ href, host }: URL, document: Document): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.rel = 'noopener noreferrer nofollow';
  link.target = '_blank';
  link.textContent = host;
  return link;
}

type CurtainDeps = Pick<BodyServices, 'say' | 'loadFrame'>;

function curtain(embed: Embed, { say, loadFrame }: CurtainDeps, signal: AbortSignal): HTMLElement {
  const { link, address } = embed;
  const curtain = document.createElement('div');
  const button = document.createElement('button');
  button.textContent = say('showEmbed', address.host);
  button.addEventListener(
    'click',
    async event => {
      if (!event.isTrusted) return;
      curtain.remove();
      if (!(await loadFrame(embed, signal))) open(address, '_blank', 'noopener,noreferrer');
    },
    { signal },
  );
  curtain.append(button);
  keepOrder(link, button, signal);
  return curtain;
}
