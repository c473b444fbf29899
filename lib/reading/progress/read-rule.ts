import type { View } from '../../library/model';
import { SLICES_TO_READ } from '../../library/read-rule';

/** The same as whole per cent of the text, as a view tells it. */
const PERCENT_TO_READ = 90;

/** How many words an element has, the way the rule counts them. */
export const wordsIn = (text: Element): number => text.textContent.split(/\s+/).length;

/** Whether it is worth asking if the text was seen: now, or together with what was seen before. */
export const isNearlyAll = (slices: number, view: View | undefined): boolean =>
  slices >= SLICES_TO_READ || (view?.percent ?? 0) >= PERCENT_TO_READ;
