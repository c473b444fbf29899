import type { PageSettings } from '../../lib/reading/page/page-settings';
import { textsIn } from '../../lib/settings/chosen-texts';
import { readSiteChoices, type Settings } from '../../lib/settings/settings';
import { siteSettingNames } from '../../lib/settings/settings-table';
import { bringSettingsToOpenTabs } from './inject-page-files';

/**
 * The settings that page files get; they never read the storage themselves. New page files ask for them,
 * open pages get them again after every change.
 */
export function createPageSettings(settings: Settings): () => Promise<PageSettings> {
  const current = async (): Promise<PageSettings> => {
    const choices = await readSiteChoices(settings);
    const texts = await textsIn(choices.language);
    return { ...choices, ...(texts && { texts }) };
  };
  const show = async () => bringSettingsToOpenTabs(await current());
  for (const name of siteSettingNames) settings[name].follow(() => void show());
  return current;
}
