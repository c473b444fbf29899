import browser from 'webextension-polyfill';

type Texts = Record<string, string>;

/**
 * Tells the texts of the chosen language, now and whenever another one is chosen: `undefined` where the
 * browser itself gives them. It does without the schemas: the popup's first paint waits for it.
 */
export async function followTexts(hear: (texts: Texts | undefined) => void): Promise<void> {
  const { local } = browser.storage;
  const tell = async () => {
    const { language } = await local.get('language').catch(() => ({ language: undefined }));
    hear(await textsIn(language));
  };
  local.onChanged.addListener(changes => {
    if ('language' in changes) void tell();
  });
  await tell();
}

/** @param language As it is stored; what is none of ours is the browser's. */
export async function textsIn(language: unknown): Promise<Texts | undefined> {
  const { i18n, runtime } = browser;
  // Now and then Chromium has no texts at all for a page: '', and the reader would see their keys.
  const given = i18n.getMessage('lang');
  const wanted = isOurs(language) ? language : given || closest(navigator.language);
  if (wanted === given) return;
  const file = await fetch(runtime.getURL(`_locales/${wanted}/messages.json`));
  const texts: Record<string, { message: string }> = await file.json();
  return Object.fromEntries(Object.entries(texts).map(([key, { message }]) => [key, message]));
}

const isOurs = (language: unknown) => language === 'ru' || language === 'en';
/** As the browser chooses: Russian is the language of those that we do not speak. */
const closest = (language: string) => (language.startsWith('en') ? 'en' : 'ru');
