import type { BrowserCommand } from '../../lib/reading/optional/browser-commands';
import type { PageSettings } from '../../lib/reading/page/page-settings';

/*
 * These run in a page of the site, as text: each stands alone.
 */

export function putStyles(styles: string): void {
  if (globalThis.dalee) globalThis.dalee.styles = styles;
}

export function putSettings(settings: PageSettings): void {
  const { dalee } = globalThis;
  if (dalee) dalee.settings = settings;
  dalee?.page?.applySettings(settings);
}

export function obey(command: BrowserCommand): void {
  globalThis.dalee?.page?.obey(command);
}
