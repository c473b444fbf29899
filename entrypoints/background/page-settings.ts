import type { Look } from '../../lib/reading/page/page-files';
import { textsIn } from '../../lib/settings/chosen-texts';
import type { Settings } from '../../lib/settings/settings';
import { wearInOpenTabs } from './inject-page-files';

/** The settings that pages of the site must know; they never read them themselves. */
const SHOWN = ['language', 'readCards', 'prefetch'] satisfies (keyof Settings)[];

/** What pages are to look like: asked for by those that begin, brought to open ones when it changes. */
export function createLook(settings: Settings): () => Promise<Look> {
  const look = async (): Promise<Look> => {
    const texts = await textsIn(await settings.language.get());
    const readCards = await settings.readCards.get();
    const prefetch = (await settings.prefetch.get()) === 'intent';
    return { readCards, prefetch, ...(texts && { texts }) };
  };
  const show = async () => wearInOpenTabs(await look());
  for (const name of SHOWN) settings[name].follow(() => void show());
  return look;
}
