import type { Page } from '../../habr/urls';
import type { BrowserCommand } from '../optional/browser-commands';
import type { PageSettings } from '../page/page-settings';
import type { SharedWorld } from '../page/session-services';

/** The shared object with what the file `page` adds. */
export type PageWorld = SharedWorld & { page?: PageModule };

/** What the file `page` adds once it is injected. */
export type PageModule = {
  /** Takes on other settings, at once and everywhere. */
  applySettings(settings: PageSettings): void;
  /** Begins the life on a page as it stands now; `signal` ends it when the reader leaves the page. */
  begin(page: Page, signal: AbortSignal): void;
  obey(command: BrowserCommand): void;
};

declare global {
  // The one object that the page files share; not visible to the site, whose world is another.
  var dalee: PageWorld | undefined;
}
