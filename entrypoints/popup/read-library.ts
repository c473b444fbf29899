import { articleUrlFrom } from '../../lib/habr/urls';
import { Database } from '../../lib/library/store/base/database';
import type { Deps } from '../../lib/popup/popup-page';
import { createPopupQueries } from '../../lib/popup/popup-queries';

/** Loaded after the first paint, as everything that reads the database is. */
export const readLibrary: Deps['read'] = async (wanted, failed, signal) =>
  createPopupQueries({ db: new Database(), urlOf: articleUrlFrom, failed }, wanted, signal);
