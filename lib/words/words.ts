import type { GeneratedI18nStructure } from '#i18n';

export type Key = Exclude<keyof GeneratedI18nStructure, `@@${string}`>;
/** The keys that come in plural forms: `articles` stands for `articles_one`, `articles_few`, … */
export type PluralKey = Key extends infer K
  ? K extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

/** All that views need to speak the reader's language. */
export type Words = {
  /** 'ru' or 'en', as the texts are. */
  lang: 'ru' | 'en';
  /** The text of a key, `$1`… replaced. */
  t(key: Key, ...substitutions: (string | number)[]): string;
  /** The form for the number, which is also `$1`: «5 статей». */
  plural(key: PluralKey, count: number): string;
  number(value: number): string;
};

/** Looks a message up, as `browser.i18n.getMessage` does: '' when there is none. */
export type Lookup = (key: string, substitutions: string[]) => string;

/** @param lookup The messages; `lang` must be the language that they are in: it picks plural forms. */
export function createWords(lookup: Lookup, lang: 'ru' | 'en'): Words {
  const rules = new Intl.PluralRules(lang);
  const numbers = new Intl.NumberFormat(lang);
  const t = (key: string, ...substitutions: (string | number)[]) =>
    lookup(
      key,
      substitutions.map(value => (typeof value === 'number' ? numbers.format(value) : value)),
    ) || key;
  return {
    lang,
    t,
    plural: (key, count) => {
      const form = lookup(`${key}_${rules.select(count)}`, [numbers.format(count)]);
      return form || t(`${key}_other`, count);
    },
    number: value => numbers.format(value),
  };
}

/** Words in the browser's own language: the key `lang` of the texts says which of ours that is. */
export const browserWords = (i18n: { getMessage: Lookup }): Words =>
  createWords(
    (key, texts) => i18n.getMessage(key, texts),
    i18n.getMessage('lang', []) === 'en' ? 'en' : 'ru',
  );
