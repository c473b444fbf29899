import { gfm } from '@joplin/turndown-plugin-gfm';
import Turndown from 'turndown';
import { spelledOut } from './markdown-links';

/**
 * An article's body as Markdown. Pictures and embeds stay links, formulas become `$LaTeX$`, code keeps
 * its language, a spoiler's title stands bold above what was hidden.
 * @param html Raw; it is parsed in a document without scripts and never shown.
 * @param url The article's address.
 */
export function markdownOf(html: string, url: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  spelledOut(page.body, url);
  return createWriter().turndown(page.body);
}

/** A text that stands on one line of Markdown and is nothing but text there. */
export const plain = (text: string): string => createWriter().escape(text.replace(/\s+/g, ' '));

function createWriter(): Turndown {
  const writer = new Turndown({
    headingStyle: 'atx',
    codeBlockStyle: 'fenced',
    bulletListMarker: '-',
    emDelimiter: '*',
  });
  const own = writer.escape.bind(writer);
  // Its own leaves signs of HTML: `vector<int>` would lose its end.
  writer.escape = text => own(text).replace(/<|&(?=#?\w+;)/g, '\\$&');
  writer.use(gfm);
  writer.remove(['script', 'style', 'form']);
  writer.addRule('picture', {
    filter: 'img',
    replacement: (_, node) => formula(node as Element) ?? picture(node as Element),
  });
  writer.addRule('code', { filter: 'pre', replacement: (_, node) => fenced(node as Element) });
  writer.addRule('small', {
    filter: ['sub', 'sup'],
    replacement: (text, { nodeName }) => small(nodeName.toLowerCase(), text),
  });
  return writer;
}

/** Markdown has no words for these two. */
const small = (tag: string, text: string) => `<${tag}>${text}</${tag}>`;

/** Formulas are pictures that carry their LaTeX; those of a line of their own lack the class. */
function formula(image: Element): string | undefined {
  const latex = image.getAttribute('source');
  if (latex === null) return undefined;
  return image.classList.contains('inline') ? `$${latex}$` : `\n\n$$\n${latex}\n$$\n\n`;
}

function picture(image: Element): string {
  const address = (image.getAttribute('src') ?? '').replace(/[()]/g, escapeSign);
  const label = (image.getAttribute('alt') ?? '').replace(/[[\]\n]/g, ' ');
  return address && `![${label}](${address})`;
}

const escapeSign = (sign: string) => `%${sign.charCodeAt(0).toString(16)}`;

/** The fence is longer than any run of backticks inside, so the code ends where it ends. */
function fenced(block: Element): string {
  const code = block.querySelector('code') ?? block;
  const text = code.textContent ?? '';
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const language = code.className.split(/\s+/)[0]?.replace(/^(language|lang)-/, '') ?? '';
  return `\n\n${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}\n\n`;
}
