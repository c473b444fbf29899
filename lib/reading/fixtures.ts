import { pageStyles } from '../../components/page';
import { createSheet } from '../dom/sheet';
import { createNotices } from './notices';
import { followTheme } from './theme';
import type { Fixtures, Surroundings } from './tools';

/** What is made once per document and serves all its pages. */
export function createFixtures(surroundings: Surroundings, signal: AbortSignal): Fixtures {
  const { window, words } = surroundings;
  const { document } = window;
  const dress = createSheet(pageStyles);
  const theme = followTheme(window, signal);
  const notices = createNotices({ document, words, theme, dress }, signal);
  return { ...surroundings, document, dress, theme, notices };
}
