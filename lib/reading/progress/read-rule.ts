import type { Ms, Teaser } from '../../habr/facts';
import type { View } from '../../library/model';

const SECOND = 1_000;
const WORDS_PER_MINUTE = 180;
/** Of 64 slices, and as whole per cent of the text. */
const NEARLY_ALL = { slices: 58, percent: 90 };

/** A quarter of the reading time, ms. */
const quarter = (minutes: number): Ms => (minutes * 60 * SECOND) / 4;

/** Attention after which a text that was seen may count as read, ms; as the library asks for (`lib/library/acts/read-rule.ts`). */
export const enough = ({ kind, minutes }: Pick<Teaser, 'kind' | 'minutes'>, words: number): Ms =>
  kind === 'post'
    ? Math.min(quarter(words / WORDS_PER_MINUTE), 5 * SECOND)
    : Math.min(Math.max(quarter(minutes ?? words / WORDS_PER_MINUTE), 10 * SECOND), 180 * SECOND);

/** How many words an element has, the way the rule counts them. */
export const wordsIn = (text: Element): number => text.textContent.split(/\s+/).length;

/** Whether it is worth asking if the text was seen: now, or together with what was seen before. */
export const isNearlyAll = (slices: number, view: View | undefined): boolean =>
  slices >= NEARLY_ALL.slices || (view?.percent ?? 0) >= NEARLY_ALL.percent;
