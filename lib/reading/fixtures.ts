import { createSheet } from '../dom/sheet';
import { createNotices } from './notices';
import { followTheme } from './theme';
import type { Fixtures, Surroundings } from './tools';

/** What is made once per document and serves all its pages. */
export function createFixtures(surroundings: Surroundings, signal: AbortSignal): Fixtures {
  const { window, words, styles } = surroundings;
  const { document } = window;
  const dress = createSheet(styles);
  const theme = followTheme(window, signal);
  const notices = createNotices({ document, words, theme, dress }, signal);
  return { ...surroundings, document, dress, theme, notices };
}
