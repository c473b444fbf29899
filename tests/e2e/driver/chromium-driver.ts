import { setTimeout } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import { lookUp } from './chromium-tree';
import type { Driver } from './tab-driver';

/** One page of Chromium; the accessibility tree of its debugging protocol sees into closed roots. */
export async function createChromiumDriver(page: Page): Promise<Driver> {
  const session = await page.context().newCDPSession(page);
  const tree = lookUp(session);
  return {
    ...tree,
    goto: async url => void (await page.goto(url)),
    back: async () => void (await page.goBack({ waitUntil: 'commit' })),
    reload: async () => void (await page.reload()),
    call: (handle, run, ...of) => call(session, Number(handle), String(run), of),
    evaluate: (run, ...of) => evaluate(session, String(run), of),
    move: (x, y) => page.mouse.move(x, y),
    click: async (x, y, { button = 'left', modifiers = [], againAfter }) => {
      for (const key of modifiers) await page.keyboard.down(key);
      await page.mouse.click(x, y, { button });
      if (againAfter !== undefined) {
        await setTimeout(againAfter);
        await page.mouse.down({ button, clickCount: 2 });
        await page.mouse.up({ button, clickCount: 2 });
      }
      for (const key of modifiers) await page.keyboard.up(key);
    },
    wheel: async (x, y, down) => {
      await page.mouse.move(x, y);
      await page.mouse.wheel(0, down);
    },
    // Its keyboard is an American one.
    stroke: ({ key, modifiers }) =>
      /^[а-яё]$/i.test(key)
        ? page.keyboard.insertText(key)
        : page.keyboard.press([...modifiers, key].join('+')),
    size: async (width, height, deviceScaleFactor) => {
      await page.setViewportSize({ width, height });
      const metrics = { width, height, deviceScaleFactor, mobile: false };
      await session.send('Emulation.setDeviceMetricsOverride', metrics);
    },
    media: async ({ motion, colours, pointer, paper }) => {
      await page.emulateMedia({
        ...(motion && { reducedMotion: motion === 'reduced' ? 'reduce' : 'no-preference' }),
        ...(colours && { forcedColors: colours === 'forced' ? 'active' : 'none' }),
        ...(paper !== undefined && { media: paper ? 'print' : 'screen' }),
      });
      if (pointer)
        await session.send('Emulation.setTouchEmulationEnabled', { enabled: pointer === 'coarse' });
    },
    theme: colorScheme => page.emulateMedia({ colorScheme }),
    screenshot: () => page.screenshot(),
    front: () => page.bringToFront(),
    close: () => page.close(),
  };
}

async function call<R>(session: CDPSession, backendNodeId: number, run: string, of: unknown[]) {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    ...(object.objectId && { objectId: object.objectId }),
    functionDeclaration: `function (...of) { return (${run})(this, ...of); }`,
    arguments: of.map(value => ({ value })),
    returnByValue: true,
    awaitPromise: true,
  });
  // Else the protocol holds the element after the page has let go of it.
  if (object.objectId) await session.send('Runtime.releaseObject', { objectId: object.objectId });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
  return result.value as R;
}

/** By the protocol and not by `page.evaluate`, whose text would be stopped by the popup's own policy. */
async function evaluate<R>(session: CDPSession, run: string, of: unknown[]) {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `(${run})(...${JSON.stringify(of)})`,
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
  return result.value as R;
}
