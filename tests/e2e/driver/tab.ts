import type { Modifier, Node, Tab, Which } from './browsers';
import { createHand } from './click-and-type';
import { boxOf, standsBy, textOf, visibleText } from './in-page';
import type { Driver, Seen } from './tab-driver';
import { until } from './wait-until';

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
      const what = () => withText(say(role, name, which), driver);
      return createNode(driver, await until(what, first, which?.limit), first);
    },
    gone: async (role, name, which) => {
      await until(
        () => withText(`no ${say(role, name, which)}`, driver),
        async () => (await seen(role, name, which)).length === 0,
        which?.limit,
      );
    },
    given: driver.given,
    says: async text => {
      const what = () => withText(`the text “${text}”`, driver);
      await until(what, async () => matches(await textIn(driver), text, true));
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
  const hand = createHand(driver, seen.name, handle, again);
  return {
    ...seen,
    box: () => driver.call(hand.at(), boxOf),
    text: () => driver.call(hand.at(), textOf),
    hover: hand.hover,
    click: hand.click,
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

/** What was waited for, and what stood there in its stead. */
const withText = async (what: string, driver: Driver) =>
  `${what}; the page says: ${(await textIn(driver).catch(String)).replace(/\s+/g, ' ').slice(0, 4_000)}`;

function strokeOf(key: string) {
  const parts = key === '+' ? [key] : key.split('+');
  return { key: parts.at(-1) ?? '', modifiers: parts.slice(0, -1) as Modifier[] };
}
