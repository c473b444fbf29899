import { createWishedFeatures } from '../optional/wished-features';
import type { PageSettings } from '../page/page-settings';
import type { DocumentServices } from '../page/session-services';
import { readArticlePage } from './article-session';
import { startListSession } from './list-session';
import type { PageModule } from './page-world';

/**
 * What the file `page` adds: it begins a session on each page with cards, or with an article of its own.
 *
 * @param wear Redraws everything in the language of the settings.
 */
export function createPageModule(
  services: DocumentServices,
  wear: (settings: PageSettings) => void,
): PageModule {
  const features = createWishedFeatures(services.world);
  return {
    applySettings(settings) {
      wear(settings);
      features.renew();
    },
    obey: features.obey,
    begin(page, signal) {
      if (page.kind === 'article') void readArticlePage(page, services, signal);
      else startListSession(page, { services, features }, signal);
    },
  };
}
