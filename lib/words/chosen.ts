import { createWords, type Lookup, type Words } from './words';

/** What is asked of the browser: its own texts, and what the reader chose in the settings. */
export type Voice = {
  i18n: { getMessage: Lookup };
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
};

/**
 * Words in the language that the reader chose, for pages of the extension. The browser looks texts
 * up in its own language only; the files of both are ours to read.
 */
export async function chosenWords(
  { i18n, storage }: Voice,
  read: (path: string) => Promise<string> = async path => (await fetch(path)).text(),
): Promise<Words> {
  const { language } = await storage.local.get('language');
  if (language !== 'ru' && language !== 'en')
    return createWords(i18n.getMessage, i18n.getMessage('lang', []) === 'ru' ? 'ru' : 'en');
  const texts: Record<string, { message: string }> = JSON.parse(
    await read(`/_locales/${language}/messages.json`),
  );
  const lookup: Lookup = (key, substitutions) =>
    (texts[key]?.message ?? '').replace(
      /\$(\d)/g,
      (_, nth) => substitutions[Number(nth) - 1] ?? '',
    );
  return createWords(lookup, language);
}
