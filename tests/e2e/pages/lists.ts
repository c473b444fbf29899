import type { Tab } from '../driver/browsers';
import { until } from '../driver/wait-until';
import type { Stage } from '../support/story';
import { frameOf, isPlain, resizeFrame, showNextBare } from './boxes-in-page';

/** A page of the site that has no cards. */
const nowhere = 'https://habr.com/ru/docs/help/';

/**
 * A list as it is without the extension, in the same browser: a frame of its address, which content
 * scripts and their styles stay out of.
 */
export async function openPlainList({ reader }: Stage, url: string) {
  const tab = await reader.tab(nowhere);
  await tab.evaluate(frameOf, url);
  await until('the plain list', () => tab.evaluate(isPlain));
  return { tab, size: (width: number) => tab.evaluate(resizeFrame, width) };
}

/** Scrolls through the list until every card has its strip, and back to its top. */
export async function everyStrip(tab: Tab): Promise<void> {
  await until('a strip on every card', () => tab.evaluate(showNextBare));
  await tab.evaluate(() => scrollTo(0, 0));
}
