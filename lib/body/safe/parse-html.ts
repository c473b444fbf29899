import { standIn } from './stand-in-elements';

/**
 * Reads raw HTML into a document without a window: nothing runs there and nothing is loaded. Three
 * things are copied into attributes that pass the sanitiser, because it removes what carries them:
 * frames (an article's embeds, in answers before 2022), names that links inside the article lead to,
 * and the alignment in styles.
 *
 * @returns A fragment of the inert document, still hostile.
 */
export function parse(raw: string): DocumentFragment {
  const inert = new DOMParser().parseFromString(raw, 'text/html');
  const fragment = inert.createDocumentFragment();
  fragment.append(...inert.body.childNodes);
  standIn(fragment);
  noteFrames(fragment);
  noteAlignment(fragment);
  noteAnchors(fragment);
  return fragment;
}

function noteFrames(fragment: DocumentFragment): void {
  for (const frame of fragment.querySelectorAll('iframe[src]')) {
    const standIn = frame.ownerDocument.createElement('div');
    standIn.setAttribute('data-src', frame.getAttribute('src') ?? '');
    frame.replaceWith(standIn);
  }
}

/** Leaves out elements whose properties hostile markup can replace by naming a form field. */
const unclobbered = ':not(form, object, embed)';

function noteAlignment(fragment: DocumentFragment): void {
  for (const element of fragment.querySelectorAll(`[style]${unclobbered}`)) {
    const style = element.getAttribute('style') ?? '';
    const text = /(?:^|;)\s*text-align\s*:\s*(left|right|center|justify)\b/i.exec(style)?.[1];
    if (text) element.setAttribute('data-align', text.toLowerCase());
    const side = /(?:^|;)\s*float\s*:\s*(left|right)\b/i.exec(style)?.[1];
    if (side && element.localName === 'img') element.setAttribute('align', side);
  }
}

function noteAnchors(fragment: DocumentFragment): void {
  for (const element of fragment.querySelectorAll(`[data-anchor]${unclobbered}`))
    element.removeAttribute('data-anchor');
  for (const element of fragment.querySelectorAll(`[id]${unclobbered}, a[name]`)) {
    const name = element.getAttribute('id') || element.getAttribute('name');
    if (name) element.setAttribute('data-anchor', name);
  }
}
