import type { Library } from '../../library/contract/contract';
import type { Words } from '../../words/words';
import type { States } from './article-states';
import type { Theme } from './follow-theme';
import type { World } from './page-files';
import type { Notices } from './toast-host';

/** What lives as long as the document, through all its pages. */
export type Fixtures = {
  window: Window & typeof globalThis;
  document: Document;
  library: Library;
  words: Words;
  world: World;
  notices: Notices;
  theme: Theme;
  /** Gives a closed root our styles. */
  dress(root: ShadowRoot): void;
  /** Hears the library's pushes: what changed, in any tab. */
  onChanged(hear: (ids: string[]) => void, signal: AbortSignal): void;
  /** Whether the extension that injected this is still there. */
  alive(): boolean;
};

/** All that the parts of a session share. */
export type Tools = Fixtures & { states: States };
