import type { Ms } from '../../habr/facts';
import { day, type Item, type Made } from './export-item';
import { frontMatter } from './front-matter';
import { markdownOf, plain } from './markdown-body';

/**
 * One article as Markdown with front matter.
 * @param body Raw HTML of the article, or nothing when no copy is kept.
 */
export function toMarkdown(item: Item, body: string | undefined, now: Ms): Made {
  const content = body === undefined ? '' : `\n${markdownOf(body, item.facts.url)}\n`;
  const words = content.match(/[\p{L}\p{N}]+/gu)?.length;
  const heading = `# ${plain(item.facts.title)}\n`;
  return {
    name: fileName(item),
    type: 'text/markdown',
    text: `${frontMatter(item, now, body === undefined ? undefined : words)}\n${heading}${content}`,
  };
}

/** `2026-07-03 Title (795001).md`: sorts by date, and holds nothing that a file system refuses. */
export function fileName({ facts }: Item): string {
  const title = facts.title
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\\/:*?"<>|#^[\]]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80)
    // Half a sign at the cut, and what must not stand at the end.
    .replace(/[\p{Cs}. ]+$/u, '');
  const date = facts.publishedAt === undefined ? '' : `${day(facts.publishedAt)} `;
  return `${date}${title || 'article'} (${facts.id}).md`;
}
