import { embedHosts } from '../habr/body';

/** Where an embed will stand, and what is to be shown there once the reader asks for it. */
export type Embed = { stage: Element; address: string; host: string };

/**
 * Embeds (videos, posts of other sites) become a figure with an empty stage and a link below it.
 * What comes from a host that we do not know is only linked.
 *
 * @returns The stages, for `offerEmbeds`.
 */
export function placeEmbeds(fragment: DocumentFragment): Embed[] {
  return [...fragment.querySelectorAll('div[data-src]')].flatMap(placeholder => {
    const address = placeholder.getAttribute('data-src') ?? '';
    const { host, protocol } = new URL(address);
    const stage = placeholder.ownerDocument.createElement('div');
    const known = embedHosts.has(host) && protocol === 'https:';
    placeholder.replaceWith(figure(linkTo(address, host, stage), known ? stage : undefined));
    return known ? [{ stage, address, host }] : [];
  });
}

function figure(link: Element, stage: Element | undefined): Element {
  const figure = link.ownerDocument.createElement('figure');
  const caption = link.ownerDocument.createElement('figcaption');
  caption.append(link);
  if (stage) {
    stage.className = 'dalee-embed';
    figure.append(stage);
  }
  figure.append(caption);
  return figure;
}

function linkTo(address: string, host: string, near: Element): Element {
  const link = near.ownerDocument.createElement('a');
  link.href = address;
  link.rel = 'noopener noreferrer nofollow';
  link.target = '_blank';
  link.textContent = host;
  return link;
}
