import type { Command, Look } from '../../lib/reading/page/page-files';

/*
 * These run in a page of the site, as text: each stands alone.
 */

export function putStyles(styles: string): void {
  if (globalThis.dalee) globalThis.dalee.styles = styles;
}

/** @returns Whether there are cards that wear it. */
export function putLook(look: Look): boolean {
  const { dalee } = globalThis;
  if (dalee) dalee.look = look;
  dalee?.list?.wear(look);
  dalee?.own?.wear(look);
  dalee?.wishes?.join();
  return dalee?.list !== undefined;
}

export function isList(): boolean {
  return globalThis.dalee?.list !== undefined;
}

export function obey(command: Command): void {
  globalThis.dalee?.wishes?.obey(command);
}
