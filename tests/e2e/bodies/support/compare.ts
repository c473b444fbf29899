/*
 * Functions that are sent into the bench's page as text: each stands alone and uses nothing around it.
 */

/** What of an article a reader would miss or find in excess; empty lists when nothing. */
export type Differences = { text: string; pictures: string[]; links: string[]; elements: string[] };

/** Compares a body as its author wrote it with what we show. */
export function compareWithRaw(raw: string): Differences {
  const base = 'https://habr.com/ru/articles/1/';
  const written = new DOMParser().parseFromString(raw, 'text/html').body;
  const end = new AbortController();
  const shown = renderAlone(raw, end.signal);
  end.abort();
  for (const ours of shown.querySelectorAll('.dalee-embed')) ours.remove();
  for (const frame of written.querySelectorAll('iframe, [data-src]:not(img)')) frame.remove();
  // White space beside a spoiler's title and text shows nothing, and is not kept.
  for (const spoiler of written.querySelectorAll('div.spoiler'))
    for (const child of [...spoiler.childNodes])
      if (child.nodeType === 3 && !child.nodeValue?.trim()) child.remove();
  const all = <T>(body: Element, selector: string, read: (element: Element) => T) =>
    [...body.querySelectorAll(selector)].map(read);
  const absolute = (value: string | null) => URL.parse(value ?? '', base)?.href ?? '';
  const picture = (element: Element) =>
    absolute(element.getAttribute('data-src') ?? element.getAttribute('src'));
  const link = (element: Element) => absolute(element.getAttribute('href')).replace(/#.*/, '');
  const meant =
    'h1,h2,h3,h4,h5,h6,p,br,hr,ul,ol,li,pre,code,blockquote,table,tr,td,th,b,strong,em,i,u,s,del,sub,sup,abbr,' +
    'figure,figcaption,img,details,summary,div.spoiler';
  // The old editor's spoilers are shown as the new one's.
  const kind = (element: Element) =>
    element.matches('div.spoiler')
      ? 'details'
      : element.matches('.spoiler_title')
        ? 'summary'
        : element.localName;
  const differing = (one: string[], other: string[]) =>
    one.length === other.length
      ? one.filter((value, i) => value !== other[i])
      : [`${one.length} became ${other.length}`];
  const was = written.textContent ?? '';
  const is = (shown.textContent ?? '').replaceAll('hiddenText', '');
  let at = 0;
  while (was !== is && was[at] === is[at]) at++;
  return {
    text: was === is ? '' : `${was.slice(at, at + 60)} → ${is.slice(at, at + 60)}`,
    pictures: differing(all(written, 'img', picture), all(shown, 'img', picture)),
    links: differing(all(written, 'a[href]', link), all(shown, 'a[href]', link)),
    elements: differing(all(written, meant, kind), all(shown, meant, kind)),
  };
}
