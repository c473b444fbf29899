import type { Click, Modifier, Node, Tab, Which } from './browsers';
import type { Driver, Seen } from './driver';
import { boxOf, bringIntoView, coveredBy, isThere, standsBy, textOf, visibleText } from './in-page';
import { until } from './patience';

/** A tab as stories use it, over one browser's driver. */
export function createTab(driver: Driver): Tab {
  const seen = async (role: string, name?: string | RegExp, which: Which = {}) => {
    const named = (await driver.seen(role)).filter(one => matches(one.name, name));
    const meant = await Promise.all(named.map(one => isOf(driver, one, which.of)));
    return named.filter((_, i) => meant[i]);
  };
  const say = (role: string, name: string | RegExp, { of }: Which = {}) =>
    `${role} “${name}”${of ? ` of “${of}”` : ''}`;
  return {
    all: async (...of) => (await seen(...of)).map(one => createNode(driver, one)),
    find: async (role, name, which) => {
      const first = async () => (await seen(role, name, which))[0];
      return createNode(driver, await until(say(role, name, which), first, which?.limit), first);
    },
    gone: async (role, name, which) => {
      await until(
        `no ${say(role, name, which)}`,
        async () => (await seen(role, name, which)).length === 0,
        which?.limit,
      );
    },
    says: async text => {
      await until(`the text “${text}”`, async () => matches(await textIn(driver), text, true));
    },
    focused: async () => {
      const one = await driver.focused();
      return one && createNode(driver, one);
    },
    press: async (...keys) => {
      for (const key of keys) await driver.stroke(strokeOf(key));
    },
    type: async text => {
      for (const key of text) await driver.stroke({ key, modifiers: [] });
    },
    wheel: async down => {
      const [width, height] = await driver.evaluate(() => [innerWidth, innerHeight] as const);
      await driver.wheel(width / 2, height / 2, down);
    },
    url: () => driver.evaluate(() => location.href),
    goto: driver.goto,
    back: driver.back,
    reload: driver.reload,
    evaluate: driver.evaluate,
    inside: async (run, ...of) =>
      Promise.all((await driver.roots()).map(root => driver.call(root, run, ...of))),
    size: (width, height, scale = 1) => driver.size(width, height, scale),
    media: async media => {
      await driver.media(media);
      const { colours, motion, paper, pointer } = media;
      const wanted: [query: string, holds: boolean | undefined][] = [
        ['(forced-colors: active)', colours && colours === 'forced'],
        ['(prefers-reduced-motion: reduce)', motion && motion === 'reduced'],
        ['(pointer: coarse)', pointer && pointer === 'coarse'],
        ['print', paper],
      ];
      for (const [query, holds] of wanted)
        if (holds !== undefined)
          await until(query, async () => (await driver.evaluate(holdsOf, query)) === holds);
    },
    theme: async theme => {
      await driver.theme(theme);
      const dark = () => matchMedia('(prefers-color-scheme: dark)').matches;
      await until(theme, async () => (await driver.evaluate(dark)) === (theme === 'dark'));
    },
    screenshot: driver.screenshot,
    front: driver.front,
    close: driver.close,
  };
}

const holdsOf = (query: string) => matchMedia(query).matches;

/** @param again Finds it anew, should the page have drawn it again meanwhile. */
function createNode(
  driver: Driver,
  { handle, ...seen }: Seen,
  again: () => Promise<Seen | undefined> = async () => undefined,
): Node {
  let at = handle;
  const place = () => driver.call(at, boxOf);
  /** Whether it has come to rest on the screen and nothing lies over it. */
  const isFree = async () => {
    if (!(await driver.call(at, isThere).catch(() => false))) {
      at = (await again())?.handle ?? at;
      return false;
    }
    const before = await driver.call(at, bringIntoView);
    const after = await place();
    const rests = before.x === after.x && before.y === after.y;
    return rests && !(await driver.call(at, coveredBy)) && after;
  };
  const middle = async () => {
    const { x, y, width, height } = await until(`“${seen.name}” to rest, uncovered`, isFree);
    return [x + width / 2, y + height / 2] as const;
  };
  return {
    ...seen,
    box: place,
    text: () => driver.call(at, textOf),
    hover: async () => driver.move(...(await middle())),
    click: async ({ button = 'left', modifiers = [] }: Click = {}) =>
      driver.click(...(await middle()), button, modifiers),
  };
}

const matches = (text: string, wanted?: string | RegExp, anywhere = false) =>
  wanted === undefined ||
  (typeof wanted !== 'string'
    ? wanted.test(text)
    : anywhere
      ? text.includes(wanted)
      : text === wanted);

const isOf = async (driver: Driver, { description, handle }: Seen, title?: string) =>
  title === undefined ||
  description === title ||
  driver.call(handle, standsBy, title).catch(() => false);

async function textIn(driver: Driver): Promise<string> {
  const texts = (await driver.roots()).map(root => driver.call(root, visibleText));
  return (await Promise.all(texts)).join('\n');
}

function strokeOf(key: string) {
  const parts = key === '+' ? [key] : key.split('+');
  return { key: parts.at(-1) ?? '', modifiers: parts.slice(0, -1) as Modifier[] };
}
