import { examine, type Health } from '../../../lib/habr/page/page-health';
import { pageOf } from '../../../lib/habr/urls';

/** The health of a page, taken for what its address says that it is. */
export const examined = (document: Document, url: URL): Health => examine(document, pageOf(url));
