import type { ArticleId } from '../../lib/habr/facts';
import { articleUrl } from '../../lib/habr/urls';
import type { Database } from '../../lib/library/store/base/database';
import { createKeeper } from '../../lib/popup/first-rows/keep-first-rows';
import type { Settings } from '../../lib/settings/settings';
import { createBadge } from './badge';
import { tell } from './site-tabs';

/** What follows every commit that changed how articles look: pages hear of it, the badge counts, the popup's first rows are made. */
export function createAfter(db: Database, settings: Settings): (ids: ArticleId[]) => void {
  const showBadge = createBadge(db, settings);
  const keeper = createKeeper({ db, urlOf: articleUrl });
  return ids => {
    void tell(ids);
    void showBadge();
    keeper.changed();
  };
}
