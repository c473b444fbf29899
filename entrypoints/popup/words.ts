import browser from 'webextension-polyfill';
import { chosenWords } from '../../lib/words/chosen';

/** Words in the language of the settings, of which nothing else is needed before the first paint. */
export async function speak() {
  const { language } = await browser.storage.local.get('language');
  const { getMessage } = browser.i18n;
  return chosenWords(language, { getMessage, read: async path => (await fetch(path)).text() });
}
