import type { Bidi } from './firefox-bidi';
import { createFirefoxCalls } from './firefox-calls';
import { createFirefoxInput } from './firefox-input';
import { createFirefoxMedia } from './firefox-media';
import { countGiven, lookUp } from './firefox-tree';
import type { Driver } from './tab-driver';

/** One tab of Firefox over WebDriver BiDi. */
export function createFirefoxDriver(bidi: Bidi, context: string): Driver {
  const calls = createFirefoxCalls(bidi, context);
  return {
    ...calls,
    ...lookUp(calls),
    given: countGiven(bidi, context),
    ...createFirefoxInput(bidi, context),
    goto: async url => {
      await bidi('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    back: async () => {
      await bidi('browsingContext.traverseHistory', { context, delta: -1 });
    },
    reload: async () => {
      await bidi('browsingContext.reload', { context, wait: 'complete' });
    },
    ...createFirefoxMedia(bidi, context),
    size: async (width, height, devicePixelRatio) => {
      const viewport = { width, height };
      await bidi('browsingContext.setViewport', { context, viewport, devicePixelRatio });
    },
    screenshot: async () => {
      const { data } = await bidi('browsingContext.captureScreenshot', { context });
      return Buffer.from(data, 'base64');
    },
    front: async () => {
      await bidi('browsingContext.activate', { context });
    },
    close: async () => {
      await bidi('browsingContext.close', { context });
    },
  };
}
