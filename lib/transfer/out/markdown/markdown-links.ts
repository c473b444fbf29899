/** Makes of a body what Markdown has signs for: whole addresses, embeds as links, titles of spoilers as bold lines. */
export function spelledOut(body: HTMLElement, url: string): void {
  for (const link of body.querySelectorAll('a[href]')) {
    lead(link, 'href', addressOf(link.getAttribute('href'), url));
  }
  for (const picture of body.querySelectorAll('img')) lead(picture, 'src', realOf(picture, url));
  for (const embed of body.querySelectorAll(EMBEDS)) {
    const address = realOf(embed, url);
    embed.replaceWith(...(address ? [line('a', address)] : []));
  }
  for (const title of body.querySelectorAll('summary')) {
    title.replaceWith(line('b', title.textContent?.trim() ?? ''));
  }
  for (const end of body.querySelectorAll('pre br')) end.replaceWith('\n');
}

/** The site's own script would put a frame in the place of these boxes. */
const EMBEDS = 'div[data-src], iframe, video[src], audio[src]';

function lead(element: Element, name: 'href' | 'src', address: string | undefined) {
  if (address) element.setAttribute(name, address);
  else element.removeAttribute(name);
}

/** What comes late has a preview, or nothing, in its `src`. */
const realOf = (element: Element, base: string) =>
  addressOf(element.getAttribute('data-src') ?? element.getAttribute('src'), base);

/** Whole, and nothing that could run. */
function addressOf(address: string | null, base: string): string | undefined {
  if (!address || !URL.canParse(address, base)) return undefined;
  const { protocol, href } = new URL(address, base);
  return /^(https?|mailto):$/.test(protocol) ? href : undefined;
}

/** A line of its own with a link to an address, or with a bold text. */
function line(tag: 'a' | 'b', text: string): HTMLElement {
  const [paragraph, part] = [document.createElement('p'), document.createElement(tag)];
  if (part instanceof HTMLAnchorElement) part.href = text;
  part.textContent = text;
  paragraph.append(part);
  return paragraph;
}
