/**
 * Text as it is compared when somebody searches: case, accents and ё/е forgiven, one space between
 * words. «й» stays itself: it is a letter, not an accent. «C++» and «C#» keep their signs.
 */
export function normal(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<!и)\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}

/** The words that a query asks for; none when there is nothing to look for. */
export const wordsOf = (query: string): string[] => normal(query).split(' ').filter(Boolean);
