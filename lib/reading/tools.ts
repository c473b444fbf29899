import type { Library } from '../library/contract';
import type { Words } from '../words/words';
import type { Notices } from './notices';
import type { States } from './states';
import type { Theme } from './theme';
import type { World } from './world';

/** What the entry point gives to those who read in the page. */
export type Surroundings = {
  window: Window & typeof globalThis;
  library: Library;
  words: Words;
  world: World;
  /** For our closed roots. */
  styles: string;
  /** Hears the library's pushes: what changed, in any tab. */
  onChanged(hear: (ids: string[]) => void, signal: AbortSignal): void;
  /** Whether the extension that injected this is still there. */
  alive(): boolean;
};

/** What lives as long as the document, through all its pages. */
export type Fixtures = Surroundings & {
  document: Document;
  notices: Notices;
  theme: Theme;
  /** Gives a closed root our styles. */
  dress(root: ShadowRoot): void;
};

/** All that the parts of a session share. */
export type Tools = Fixtures & { states: States };
