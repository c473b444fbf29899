import type { Bidi } from './firefox-bidi';
import type { Driver } from './tab-driver';

/** What the system asks of pages, by Firefox's own preferences: they hold for all its tabs. */
export function createFirefoxMedia(bidi: Bidi, context: string): Pick<Driver, 'media' | 'theme'> {
  const prefer = (name: string, value: number) =>
    bidi.privileged<void>(`() => Services.prefs.setIntPref('${name}', ${value})`);
  return {
    theme: theme =>
      prefer('layout.css.prefers-color-scheme.content-override', theme === 'dark' ? 0 : 1),
    media: async ({ motion, colours, pointer, paper }) => {
      if (motion) await prefer('ui.prefersReducedMotion', motion === 'reduced' ? 1 : 0);
      if (colours) await prefer('browser.display.document_color_use', colours === 'forced' ? 2 : 1);
      if (pointer)
        await prefer('ui.primaryPointerCapabilities', pointer === 'coarse' ? COARSE : FINE);
      if (paper !== undefined)
        await bidi.privileged(`() => ${tabOf(context)}.mediumOverride = '${paper ? 'print' : ''}'`);
    },
  };
}

/** Bits of `PointerCapabilities`: a finger; a mouse, which can hover. */
const COARSE = 1;
const FINE = 2 | 4;

/** The browser's own object for a tab of the protocol. */
export const tabOf = (context: string) =>
  `ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs')
    .NavigableManager.getBrowsingContextById('${context}')`;
