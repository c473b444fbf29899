/** The languages that the texts are in; each has its file in `locales/`, which says by its key `lang` which it is. */
export const LANGUAGES = ['ru', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const isLanguage = (value: unknown): value is Language =>
  LANGUAGES.some(language => language === value);

/** The language whose texts a browser in this language shows (BCP 47 tag): Russian where there are none. */
export const closestLanguage = (tag: string): Language =>
  LANGUAGES.find(language => tag.startsWith(language)) ?? 'ru';
