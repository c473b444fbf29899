/**
 * Whether the browser has translated the page, so that it does not show what the authors wrote. Chrome marks the
 * root with a class. All translators set `lang` of the root to the new language; the site sets it to the language
 * of the address, else to Russian or English.
 */
export function isTranslated(document: Document): boolean {
  const { className, lang } = document.documentElement;
  if (/\btranslated-(ltr|rtl)\b/.test(className)) return true;
  const shown = lang.slice(0, 2).toLowerCase();
  if (!shown) return false;
  const [, own] = /^\/(ru|en)\//.exec(new URL(document.URL).pathname) ?? [];
  return own ? shown !== own : !/^(ru|en)$/.test(shown);
}
