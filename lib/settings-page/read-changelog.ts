/** What changed in one version. */
export type ChangelogPart = { title: string; items: string[] };

/** Reads CHANGELOG.md: a heading for each version (`##`), newest first, a list item for each change. */
export function readChangelog(markdown: string): ChangelogPart[] {
  const [, ...parts] = markdown.split(/^## /m);
  return parts.map(part => {
    const [title = '', ...lines] = part.split('\n');
    const [, ...items] = `\n${lines.join('\n')}`.split(/\n- /);
    return { title: title.trim(), items: items.map(inOneLine) };
  });
}

const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
