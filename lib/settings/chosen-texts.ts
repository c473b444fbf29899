import browser from 'webextension-polyfill';
import { closestLanguage, isLanguage } from '../words/languages';

type Texts = Record<string, string>;

/**
 * Calls `hear` with the texts of the chosen language, now and after each change; with `undefined` where the
 * browser itself has them. It needs no zod: the popup's first paint waits for it.
 */
export async function followTexts(hear: (texts: Texts | undefined) => void): Promise<void> {
  const { local } = browser.storage;
  const tell = async () => {
    const { language } = await local.get('language').catch(() => ({ language: undefined }));
    hear(await textsIn(language));
  };
  local.onChanged.addListener(changes => {
    if ('language' in changes) void tell();
  });
  await tell();
}

/** @param language As it is stored; anything but one of ours means the browser's language. */
export async function textsIn(language: unknown): Promise<Texts | undefined> {
  const { i18n } = browser;
  // Chromium sometimes has no texts at all for a page ('') and the reader would see keys: so ours are loaded.
  const given = i18n.getMessage('lang');
  const wanted = isLanguage(language) ? language : given || closestLanguage(navigator.language);
  return wanted === given ? undefined : textsOf(wanted);
}

/** All texts of a language, from the extension's own file. */
export async function textsOf(language: string): Promise<Texts> {
  const file = await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`));
  const texts: Record<string, { message: string }> = await file.json();
  return Object.fromEntries(Object.entries(texts).map(([key, { message }]) => [key, message]));
}
