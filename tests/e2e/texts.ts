import { readFileSync } from 'node:fs';
import type { Language } from './browsers';

type Messages = Record<string, { message: string }>;

/** The product's sentence for a failure's code, as the built extension holds it. */
export function sentence(language: Language, code: string): string {
  const path = `.output/chrome-mv3/_locales/${language}/messages.json`;
  const messages: Messages = JSON.parse(readFileSync(path, 'utf8'));
  const found = messages[`error_${code}`]?.message;
  if (!found) throw new Error(`there are no words for the failure “${code}” in ${language}`);
  return found;
}
