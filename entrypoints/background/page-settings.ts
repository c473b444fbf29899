import type { PageSettings } from '../../lib/reading/page/page-settings';
import { textsIn } from '../../lib/settings/chosen-texts';
import type { Settings } from '../../lib/settings/settings';
import { bringSettingsToOpenTabs } from './inject-page-files';

/** The settings that pages of the site must know; they never read them themselves. */
const SHOWN = ['language', 'readCards', 'prefetch'] satisfies (keyof Settings)[];

/** What pages must know of the settings: asked for by those that begin, brought to open ones when it changes. */
export function createPageSettings(settings: Settings): () => Promise<PageSettings> {
  const current = async (): Promise<PageSettings> => {
    const texts = await textsIn(await settings.language.get());
    const readCards = await settings.readCards.get();
    const prefetch = (await settings.prefetch.get()) === 'intent';
    return { readCards, prefetch, ...(texts && { texts }) };
  };
  const show = async () => bringSettingsToOpenTabs(await current());
  for (const name of SHOWN) settings[name].follow(() => void show());
  return current;
}
