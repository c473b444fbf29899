import browser from 'webextension-polyfill';
import type { Chosen, PageChoices } from '../../lib/library/contract';
import type { Settings } from '../../lib/settings/settings';
import { siteTabs } from './tabs';
import { messagesOf } from './texts';

/** What the library asks of the settings; read anew each time, so that a choice works at once. */
export const settingsFor = (settings: Settings) => ({
  rule: settings.rule.get,
  copiesLimit: settings.copiesLimit.get,
  forPages: () => forPages(settings),
});

/** What the reader chose for pages of the site. */
async function forPages(settings: Settings): Promise<PageChoices> {
  const [readCards, prefetch, lang] = await Promise.all([
    settings.readCards.get(),
    settings.prefetch.get(),
    settings.language.get(),
  ]);
  if (lang === 'auto') return { readCards, prefetch };
  return { readCards, prefetch, texts: { lang, messages: await messagesOf(lang) } };
}

/** Every setting works in open pages at once. */
export function spreadChoices(settings: Settings): void {
  const ofPages = new Set<string>([
    'readCards',
    'prefetch',
    'language',
  ] satisfies (keyof Settings)[]);
  browser.storage.local.onChanged.addListener(async changes => {
    if (!Object.keys(changes).some(name => ofPages.has(name))) return;
    const message: Chosen = { chosen: await forPages(settings) };
    for (const { id } of await siteTabs()) browser.tabs.sendMessage(id, message).catch(() => {});
  });
}
