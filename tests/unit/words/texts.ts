import { readFileSync } from 'node:fs';
import { createWords, type Lookup, type Words } from '../../../lib/words/words';

type Lang = 'ru' | 'en';

/** The texts as they will be in the extension. */
export const texts = (lang: Lang): Map<string, string> =>
  new Map(
    readFileSync(`locales/${lang}.yml`, 'utf8')
      .split('\n')
      .filter(line => /^\w+:/.test(line))
      .map(line => [line.slice(0, line.indexOf(':')), unquoted(line.slice(line.indexOf(':') + 2))]),
  );

const unquoted = (text: string) => text.replace(/^"(.*)"$/, '$1');

export function wordsIn(lang: Lang): Words {
  const known = texts(lang);
  const lookup: Lookup = (key, substitutions) =>
    (known.get(key) ?? '').replace(/\$(\d)/g, (_, n) => substitutions[Number(n) - 1] ?? '');
  return createWords(lookup, lang);
}
