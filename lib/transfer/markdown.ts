import { gfm } from '@joplin/turndown-plugin-gfm';
import Turndown from 'turndown';
import type { Ms } from '../habr/facts';
import { frontMatter } from './front-matter';
import { day, type Item, type Made } from './item';

/**
 * One article as Markdown with front matter. Pictures stay links; formulas become `$LaTeX$`, code
 * keeps its language.
 * @param body Raw HTML of the article, or nothing when no copy is kept. It is parsed in a document
 *   without scripts and never shown.
 */
export function toMarkdown(item: Item, body: string | undefined, now: Ms): Made {
  const content = body === undefined ? '' : `\n${markdownOf(body)}\n`;
  const words = content.match(/[\p{L}\p{N}]+/gu)?.length;
  const heading = `# ${item.facts.title.replace(/\s+/g, ' ')}\n`;
  return {
    name: fileName(item),
    type: 'text/markdown',
    text: `${frontMatter(item, now, body === undefined ? undefined : words)}\n${heading}${content}`,
  };
}

/** `2026-07-03 Title.md`: sorts by date, and holds nothing that a file system refuses. */
export function fileName({ facts }: Item): string {
  const title = facts.title
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\\/:*?"<>|#^[\]]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80)
    .replace(/[. ]+$/, '');
  const date = facts.publishedAt === undefined ? '' : `${day(facts.publishedAt)} `;
  return `${date}${title || 'article'} (${facts.id}).md`;
}

function markdownOf(html: string): string {
  const writer = new Turndown({
    headingStyle: 'atx',
    codeBlockStyle: 'fenced',
    bulletListMarker: '-',
    emDelimiter: '*',
  });
  writer.use(gfm);
  writer.remove(['script', 'style', 'iframe', 'form']);
  writer.addRule('picture', {
    filter: 'img',
    replacement: (_, node) => formula(node as Element) ?? picture(node as Element),
  });
  writer.addRule('code', {
    filter: node => node.nodeName === 'PRE' && node.querySelector('code') !== null,
    replacement: (_, node) => fenced(node as Element),
  });
  return writer.turndown(new DOMParser().parseFromString(html, 'text/html').body);
}

/** Formulas are pictures that carry their LaTeX; those of a line of their own lack the class. */
function formula(image: Element): string | undefined {
  const latex = image.getAttribute('source');
  if (latex === null) return undefined;
  return image.classList.contains('inline') ? `$${latex}$` : `\n\n$$\n${latex}\n$$\n\n`;
}

function picture(image: Element): string {
  const address = decodeSafely(image.getAttribute('data-src') ?? image.getAttribute('src') ?? '');
  const label = (image.getAttribute('alt') ?? '').replace(/[[\]\n]/g, ' ');
  return address && `![${label}](${encodeURI(address).replace(/[()]/g, escapeSign)})`;
}

const escapeSign = (sign: string) => `%${sign.charCodeAt(0).toString(16)}`;

function decodeSafely(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return '';
  }
}

/** The fence is longer than any run of backticks inside, so the code ends where it ends. */
function fenced(block: Element): string {
  const code = block.querySelector('code');
  const text = code?.textContent ?? '';
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const language = code?.className.split(/\s+/)[0]?.replace(/^(language|lang)-/, '') ?? '';
  return `\n\n${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}\n\n`;
}
