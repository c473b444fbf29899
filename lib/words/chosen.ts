import { createWords, type Lookup, type Words } from './words';

/** The browser's own texts, in its own language. */
export type Voice = {
  getMessage: Lookup;
  /** The text of a file of the extension. */
  read(path: string): Promise<string>;
};

/**
 * Words in the language that the reader chose. The browser looks texts up in its own language only;
 * the files of both are ours to read.
 *
 * @param chosen `ru` or `en`; anything else leaves it to the browser.
 */
export async function chosenWords(chosen: unknown, { getMessage, read }: Voice): Promise<Words> {
  if (chosen !== 'ru' && chosen !== 'en')
    return createWords(getMessage, getMessage('lang', []) === 'ru' ? 'ru' : 'en');
  const texts: Record<string, { message: string }> = JSON.parse(
    await read(`/_locales/${chosen}/messages.json`),
  );
  const lookup: Lookup = (key, substitutions) =>
    (texts[key]?.message ?? '').replace(
      /\$(\d)/g,
      (_, nth) => substitutions[Number(nth) - 1] ?? '',
    );
  return createWords(lookup, chosen);
}
