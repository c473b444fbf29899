import { spoiler } from '../../habr/body-markup';

/**
 * The old editor's spoilers are opened by the site's script, which knows nothing of ours: they
 * become `details`, like the new editor's, which open by themselves and are found by "find in page".
 *
 * @param title What a spoiler without a title is called.
 */
export function openSpoilers(fragment: DocumentFragment, title: string): void {
  for (const old of fragment.querySelectorAll(spoiler.old)) old.replaceWith(asDetails(old));
  for (const details of fragment.querySelectorAll('details')) nameIfNameless(details, title);
}

function asDetails(old: Element): HTMLDetailsElement {
  const document = old.ownerDocument;
  const details = document.createElement('details');
  details.className = spoiler.box;
  const summary = document.createElement('summary');
  const text = document.createElement('div');
  text.className = spoiler.text;
  for (const child of [...old.childNodes])
    if (!isBlank(child)) partFor(child, summary, text).append(child);
  details.append(summary, text);
  unwrap(summary, spoiler.oldTitle);
  unwrap(text, spoiler.oldText);
  return details;
}

/** Whether it is white space between title and text, which shows nothing there. */
const isBlank = (child: ChildNode) => child.nodeType === 3 && !child.nodeValue?.trim();

const partFor = (child: ChildNode, summary: Element, text: Element) =>
  child.nodeType === 1 && (child as Element).classList.contains(spoiler.oldTitle) ? summary : text;

/** Takes the old editor's own box away and leaves what was in it. */
function unwrap(part: Element, oldClass: string): void {
  for (const box of part.querySelectorAll(`:scope > .${oldClass}`))
    box.replaceWith(...box.childNodes);
}

function nameIfNameless(details: HTMLDetailsElement, title: string): void {
  const summary = details.querySelector(':scope > summary');
  if (summary?.textContent?.trim() || summary?.querySelector('img')) return;
  const named = summary ?? details.ownerDocument.createElement('summary');
  named.append(title);
  if (!summary) details.prepend(named);
}
