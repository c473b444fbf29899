import DOMPurify from 'dompurify';
import { allowedAttributes, allowedTags, textAttributes } from './allowed-markup';

/**
 * The first pass: only allow-listed elements and attributes are left. The result stays DOM, it is
 * never written out and read again.
 *
 * @param hostile Of an inert document; it is copied, not changed.
 * @throws An error named `Unsafe` where the sanitiser cannot work: then nothing is shown.
 */
export function sanitise(hostile: DocumentFragment): DocumentFragment {
  if (!DOMPurify.isSupported) throw unsafe('the sanitiser does not work here');
  const clean = DOMPurify.sanitize(hostile, {
    ALLOWED_TAGS: [...allowedTags],
    ALLOWED_ATTR: [...allowedAttributes],
    ADD_URI_SAFE_ATTR: [...textAttributes],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    SANITIZE_DOM: true,
    RETURN_DOM_FRAGMENT: true,
  });
  // An unsupported browser gets its input back unchanged: the type alone proves nothing.
  if (clean.nodeType !== Node.DOCUMENT_FRAGMENT_NODE)
    throw unsafe('the sanitiser gave no fragment');
  // A copy, because Chromium keeps the handler of an `onclick` that a content script takes away: the
  // handler belongs to the page's world, the removal to ours. A copy is made from attributes alone.
  return clean.cloneNode(true) as DocumentFragment;
}

const unsafe = (message: string) => Object.assign(new Error(message), { name: 'Unsafe' });
