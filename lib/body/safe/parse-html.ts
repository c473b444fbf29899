import { standIn } from './stand-in-elements';

/**
 * Reads raw HTML into a document without a window: nothing runs there and nothing is loaded. Three
 * things are noted down in words that the sanitiser lets through, because it drops what carries them:
 * frames (an article's embed, in answers before 2022), the names that links inside the article aim at,
 * and how a style aligns text and pictures.
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

/** Forms and their like answer to the names of their fields instead of their own methods: left alone. */
const honest = ':not(form, object, embed)';

function noteAlignment(fragment: DocumentFragment): void {
  for (const element of fragment.querySelectorAll(`[style]${honest}`)) {
    const style = element.getAttribute('style') ?? '';
    const text = /(?:^|;)\s*text-align\s*:\s*(left|right|center|justify)\b/i.exec(style)?.[1];
    if (text) element.setAttribute('data-align', text.toLowerCase());
    const side = /(?:^|;)\s*float\s*:\s*(left|right)\b/i.exec(style)?.[1];
    if (side && element.localName === 'img') element.setAttribute('align', side);
  }
}

function noteAnchors(fragment: DocumentFragment): void {
  for (const element of fragment.querySelectorAll(`[data-anchor]${honest}`))
    element.removeAttribute('data-anchor');
  for (const element of fragment.querySelectorAll(`[id]${honest}, a[name]`)) {
    const name = element.getAttribute('id') || element.getAttribute('name');
    if (name) element.setAttribute('data-anchor', name);
  }
}
