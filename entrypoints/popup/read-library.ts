import { articleUrl } from '../../lib/habr/urls';
import { Database } from '../../lib/library/store/base/database';
import type { Around } from '../../lib/popup/popup-page';
import { createRoom } from '../../lib/popup/popup-queries';

/** A file of its own, with all that reads the database: it is loaded after the first paint. */
export const open: Around['open'] = async (asked, failed, signal) =>
  createRoom({ db: new Database(), urlOf: articleUrl, failed }, asked, signal);
