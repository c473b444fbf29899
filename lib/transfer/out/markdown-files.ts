import type { Ms } from '../../habr/facts';
import { day, type Item, type Made } from './export-item';
import { frontMatter } from './front-matter';
import { markdownOf, plain } from './markdown/markdown-body';

/**
 * One article as Markdown with front matter. An article without its text says so above its heading.
 * @param body Raw HTML of the article, or nothing when its text is not stored.
 */
export function toMarkdown(item: Item, body: string | undefined, now: Ms): Made {
  const content = body === undefined ? '' : `\n${markdownOf(body, item.facts.url)}\n`;
  const words = content.match(/[\p{L}\p{N}]+/gu)?.length;
  const front = frontMatter(item, now, body === undefined ? undefined : words);
  const missing = body === undefined ? `\n> ${NO_TEXT[item.facts.lang ?? 'ru']}\n` : '';
  const heading = `# ${plain(item.facts.title)}\n`;
  return {
    name: fileName(item),
    type: 'text/markdown',
    text: `${front}${missing}\n${heading}${content}`,
  };
}

/** In the article's own language: a file outlives the language that its reader had chosen here. */
const NO_TEXT = {
  ru: 'Текст этой статьи не сохранён: откройте её по адресу из свойств.',
  en: 'The text of this article was not saved: open it at the address in the properties.',
};

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
