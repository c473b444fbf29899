import type { Found } from './foreign-bookmarks';

/**
 * Reads a Netscape bookmark file of any program: browsers, linkding, Shaarli, Pinboard, Raindrop.
 * @returns undefined when the text is no such file.
 */
export function fromNetscape(text: string): Found[] | undefined {
  if (!/<!DOCTYPE NETSCAPE-Bookmark-file-1>|<DL>[\s\S]*<A\s/i.test(text)) return undefined;
  const page = new DOMParser().parseFromString(text, 'text/html');
  return [...page.querySelectorAll('dt > a[href]')].map(link => {
    const note = noteOf(link);
    const tags = (link.getAttribute('tags') ?? '').split(',').filter(Boolean);
    const added = Number(link.getAttribute('add_date'));
    return {
      url: link.getAttribute('href') ?? '',
      title: link.textContent ?? '',
      tags: tags.filter(tag => tag !== ARCHIVED),
      ...(added > 0 && { addedAt: milliseconds(added) }),
      ...(note && { note }),
      // `TOREAD="0"` only says "not put aside for later"; most programs write it on everything.
      read: tags.includes(ARCHIVED),
    };
  });
}

/** linkding writes "archived" as this tag. */
const ARCHIVED = 'linkding:bookmarks.archived';

/** Most programs write seconds; some wrote milli- or microseconds. */
const milliseconds = (date: number): number =>
  date > 1e14 ? date / 1_000 : date > 1e11 ? date : date * 1_000;

/** The note is the text of the `<DD>` that follows; linkding puts its own marks around it. */
function noteOf(link: Element): string {
  const next = link.parentElement?.nextElementSibling;
  if (next?.tagName !== 'DD') return '';
  const own = next.cloneNode(true) as Element;
  for (const nested of own.querySelectorAll('dl, dt')) nested.remove();
  const text = own.textContent ?? '';
  const inner = /\[linkding-notes\]([\s\S]*?)\[\/linkding-notes\]/.exec(text)?.[1];
  return (inner ?? text).trim();
}
