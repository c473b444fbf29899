import { createHost, type Host } from '../../dom/closed-host';
import { type Theme, wear } from './follow-theme';
import { claim } from './one-extension-per-host';

/** The host of a card's strip: it lies over the card. */
export const STRIP_HOST_NAME = 'dalee-card';

export type HostDeps = {
  document: Document;
  theme: Theme;
  /** Gives a closed root our styles. */
  dress(root: ShadowRoot): void;
  /** Whether the extension that injected this is still there. */
  alive(): boolean;
};

/** Makes a host that has our styles, follows the page's colours, and is known as ours to other copies of us. */
export function createHostInPage(
  name: `${string}-${string}`,
  { document, dress, theme, alive }: HostDeps,
  signal: AbortSignal,
): Host {
  const host = createHost(document, name, dress);
  wear(host.element, theme, signal);
  claim(host.element, alive, signal);
  return host;
}
