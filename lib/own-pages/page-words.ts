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
 * The texts of an extension page, always in the language that is chosen now.
 *
 * @param follow Calls back with the chosen texts now and after each change; resolves after the first call.
 */
export async function pageWords(
  i18n: { getMessage: Lookup },
  follow: (hear: (texts: Texts | undefined) => void) => Promise<void>,
): Promise<ReadonlySignal<Words>> {
  const words = createSignal(browserWords(i18n));
  await follow(texts => {
    words.value = texts ? wordsOf(texts) : browserWords(i18n);
  });
  return words;
}

/** Sets the page's language and title. */
export function introduce({ lang, t }: Words, title: Key): void {
  document.documentElement.lang = lang;
  document.title = t(title);
}
