import browser from 'webextension-polyfill';
import { articleUrl } from '../../lib/habr/urls';
import type { Snapshots } from '../../lib/library/store/backup-copies/snapshots';
import type { Database } from '../../lib/library/store/base/database';
import { createSafeLibrary } from '../../lib/library/store/broken-database/safe-library';
import type { Settings } from '../../lib/settings/settings';
import { createAfter } from './after-commit';
import { fetchingFor } from './article-fetcher';
import { injecting } from './inject-page-files';
import { createPageSettings } from './page-settings';

/** The library as the worker serves it: with its copies, its way to the site and to the tabs. */
export const libraryOf = (db: Database, snapshots: Snapshots, settings: Settings) =>
  createSafeLibrary({
    ...{ db, snapshots, area: browser.storage.local },
    settings: {
      rule: settings.rule.get,
      copiesLimit: settings.copiesLimit.get,
      prefetch: async () => (await settings.prefetch.get()) === 'intent',
    },
    fetchArticle: fetchingFor(db),
    urlOf: articleUrl,
    inject: injecting(createPageSettings(settings)),
    changed: createAfter(db, settings),
    now: Date.now,
  });
