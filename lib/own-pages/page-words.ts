import { signal as createSignal, type ReadonlySignal } from '@preact/signals-core';
import {
  browserWords,
  type Key,
  type Lookup,
  type Texts,
  type Words,
  wordsOf,
} from '../words/words';

/**
 * The words that a page of ours speaks, in the language that is chosen now.
 *
 * @param follow Tells the chosen texts, and resolves when it has done so for the first time.
 */
export async function ownWords(
  i18n: { getMessage: Lookup },
  follow: (hear: (texts: Texts | undefined) => void) => Promise<void>,
): Promise<ReadonlySignal<Words>> {
  const words = createSignal(browserWords(i18n));
  await follow(texts => {
    words.value = texts ? wordsOf(texts) : browserWords(i18n);
  });
  return words;
}

/** Says what language the page is in, and what it is called. */
export function introduce({ lang, t }: Words, title: Key): void {
  document.documentElement.lang = lang;
  document.title = t(title);
}
