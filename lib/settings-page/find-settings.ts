import { otherReadings } from '../search/keyboard-layouts';
import { normal, wordsOf } from '../search/normalise-text';
import type { Key, Texts } from '../words/words';
import type { SectionLine } from './settings-sections';

/** A setting as it is looked for: its anchor, its title, all its words, and the section that it stands in. */
export type SettingLine = { id: string; title: Key; words: Key[]; section: string };
/** What was found: where its link leads, its title, and that of its section where it is not one itself. */
export type FoundSetting = { id: string; title: Key; section?: Key };

/**
 * Looks for settings and sections by the words of all languages, also typed on the wrong keyboard layout. All
 * words of the query must be there; a long word may end otherwise («статья» finds «статей»).
 *
 * @param texts The texts of each language.
 */
export function createFinder(settings: readonly SettingLine[], texts: readonly Texts[]) {
  const textOf = (keys: readonly Key[]) =>
    ` ${normal(texts.flatMap(known => keys.map(key => known[key] ?? '')).join(' '))}`;
  const settingTexts = settings.map(line => ({ line, text: textOf([line.title, ...line.words]) }));
  return (query: string, sections: readonly SectionLine[]): FoundSetting[] => {
    const asked = [query, ...otherReadings(query)].map(wordsOf).filter(words => words.length > 0);
    const isFound = (text: string) => asked.some(words => words.every(word => hasWord(text, word)));
    return sections.flatMap(({ id, title, words }) => {
      const within = settingTexts.filter(({ line, text }) => line.section === id && isFound(text));
      return [
        ...(isFound(textOf([title, ...words])) ? [{ id, title }] : []),
        ...within.map(({ line }) => ({ id: line.id, title: line.title, section: title })),
      ];
    });
  };
}

/** Words of this length and more are found by all but their ending. */
const LETTERS_OF_LONG_WORD = 5;
const LETTERS_OF_ENDING = 2;

function hasWord(text: string, word: string): boolean {
  const stem =
    word.length < LETTERS_OF_LONG_WORD ? word : word.slice(0, word.length - LETTERS_OF_ENDING);
  return text.includes(` ${stem}`);
}
