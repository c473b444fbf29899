/**
 * Whether a translation of the browser stands on the page, not what the authors wrote. Chrome's marks the root with a
 * class; every one says the new language there, where the site says its own (that of its address, else Russian or
 * English).
 */
export function isTranslated(document: Document): boolean {
  const { className, lang } = document.documentElement;
  if (/\btranslated-(ltr|rtl)\b/.test(className)) return true;
  const shown = lang.slice(0, 2).toLowerCase();
  if (!shown) return false;
  const [, own] = /^\/(ru|en)\//.exec(new URL(document.URL).pathname) ?? [];
  return own ? shown !== own : !/^(ru|en)$/.test(shown);
}
