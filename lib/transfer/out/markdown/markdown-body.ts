import { blocksOf } from './collect-blocks';
import { escaped } from './escape-text';
import { spelledOut } from './markdown-links';
import { writeBlocks } from './write-blocks';

/**
 * An article's body as Markdown (CommonMark with GFM's tables and strikethrough) that any reader turns
 * into the same text again. Pictures and embeds stay links, formulas become `$LaTeX$`, code keeps its
 * language, a spoiler's title stands bold above what was hidden. What Markdown has no signs for is HTML.
 * @param html Raw; it is parsed in a document without scripts and never shown.
 * @param url The article's address.
 */
export function markdownOf(html: string, url: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  spelledOut(page.body, url);
  return writeBlocks(blocksOf(page.body));
}

/** A text that stands on one line of Markdown and is nothing but text there. */
export const plain = (text: string): string =>
  escaped(text.replace(/\s+/g, ' ').trim()).replace(/(?<= )#+$/, '\\$&');
