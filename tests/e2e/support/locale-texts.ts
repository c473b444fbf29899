import { readFileSync } from 'node:fs';
import type { Language } from '../driver/browsers';

type Messages = Record<string, { message: string }>;

/** The product's text of that key, as the built extension holds it, up to where something is filled in. */
export function words(language: Language, key: string): string {
  const path = `.output/chrome-mv3/_locales/${language}/messages.json`;
  const messages: Messages = JSON.parse(readFileSync(path, 'utf8'));
  const found = messages[key]?.message.split('$1')[0];
  if (!found) throw new Error(`there is no text “${key}” in ${language}`);
  return found;
}

/** The product's sentence for a failure's code. */
export const sentence = (language: Language, code: string) => words(language, `error_${code}`);
