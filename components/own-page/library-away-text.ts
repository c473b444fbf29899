import type { Code } from '../../lib/library/contract/contract';
import type { Key, Words } from '../../lib/words/words';

/** Why the library does not answer. Not «the mark was not saved»: nothing was being saved. */
export const awayText = ({ t }: Words, code: Code): string => t(wordsOf[code] ?? `error_${code}`);

const wordsOf: Partial<Record<Code, Key>> = { storage: 'libraryAway', full: 'libraryFull' };
