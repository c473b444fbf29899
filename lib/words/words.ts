import type { GeneratedI18nStructure } from '#i18n';
import type { Language } from './languages';

export type Key = Exclude<keyof GeneratedI18nStructure, `@@${string}`>;
/** The keys that come in plural forms: `articles` stands for `articles_one`, `articles_few`, … */
export type PluralKey = Key extends infer K
  ? K extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

/** Texts and numbers in the reader's language. */
export type Words = {
  /** The language of the texts. */
  lang: Language;
  /** The text of a key, `$1`… replaced. */
  t(key: Key, ...substitutions: (string | number)[]): string;
  /** The form for the number, which is also `$1`: «5 статей». */
  plural(key: PluralKey, count: number): string;
  number(value: number): string;
};

/** Looks up a message, as `browser.i18n.getMessage` does: '' when there is none. */
export type Lookup = (key: string, substitutions: string[]) => string;

/** @param lookup The messages; `lang` must be the language that they are in: it picks plural forms. */
export function createWords(lookup: Lookup, lang: Language): Words {
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

/**
 * Words in the browser's own language. Each text is cached: after an update of the extension,
 * `getMessage` throws in pages that were open before.
 */
export function browserWords(i18n: { getMessage: Lookup }): Words {
  const known: Texts = {};
  return spoken(key => {
    try {
      known[key] ??= i18n.getMessage(key, ['$1', '$2']);
    } catch {
      // A text that was not cached before stays empty.
    }
    return known[key];
  });
}

/** All texts of a language by their keys, as they stand in `locales/`. */
export type Texts = Record<string, string>;

/** Words in another language than the browser's. */
export const wordsOf = (texts: Texts): Words => spoken(key => texts[key]);

/** The key `lang` of the texts says which of ours they are. */
const spoken = (textOf: (key: string) => string | undefined) =>
  createWords(
    (key, given) => (textOf(key) ?? '').replace(/\$(\d)/g, (_, nth) => given[nth - 1] ?? ''),
    (textOf('lang') || 'ru') as Language,
  );

/**
 * Words that are looked up at each use. Where `now` reads a signal, views drawn with them follow a change of
 * language by themselves.
 */
export const liveWords = (now: () => Words): Words => ({
  get lang() {
    return now().lang;
  },
  t: (...of) => now().t(...of),
  plural: (...of) => now().plural(...of),
  number: value => now().number(value),
});
