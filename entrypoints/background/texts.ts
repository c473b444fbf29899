import browser from 'webextension-polyfill';

/** The browser looks texts up in its own language only; the files of both are ours to read. */
export async function messagesOf(lang: 'ru' | 'en'): Promise<Record<string, string>> {
  const file = await fetch(browser.runtime.getURL(`_locales/${lang}/messages.json`));
  const messages: Record<string, { message: string }> = await file.json();
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}
