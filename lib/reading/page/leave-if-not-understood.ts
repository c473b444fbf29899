import { examine } from '../../habr/page/page-health';
import { takeBackRoom } from '../../habr/page/reserved-strip-space';
import type { Page } from '../../habr/urls';
import type { DocumentServices } from './session-services';

/**
 * Whether the page is what its address promises. One that is not is left alone until the signal: the
 * room kept for strips is given back, and the popup can say so.
 */
export function isUnderstood(
  page: Page,
  { document, library }: Pick<DocumentServices, 'document' | 'library'>,
  signal: AbortSignal,
): boolean {
  const { understood, counts } = examine(document, page);
  if (understood) return true;
  takeBackRoom(document, signal);
  library.health({ url: document.URL, counts });
  return false;
}
