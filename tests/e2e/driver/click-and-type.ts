import type { Click } from './browsers';
import {
  awaitClick,
  boxOf,
  bringIntoView,
  bringToMiddle,
  coveredBy,
  isThere,
  wasClicked,
} from './in-page';
import type { Driver, Handle, Seen } from './tab-driver';
import { until } from './wait-until';

/** ms in which a click has come to where it went. */
const ON_ITS_WAY = 1_000;

/**
 * The reader's hand on one element: it goes where the element has come to rest, and tries again where
 * the page moved it away at the last moment.
 *
 * @param again Finds the element anew, should the page have drawn it again meanwhile.
 */
export function createHand(
  driver: Driver,
  name: string,
  handle: Handle,
  again: () => Promise<Seen | undefined>,
) {
  let at = handle;
  /** Whether it has come to rest on the screen and nothing lies over it. */
  const isFree = async () => {
    if (!(await driver.call(at, isThere).catch(() => false))) {
      at = (await again())?.handle ?? at;
      return false;
    }
    const before = await driver.call(at, bringIntoView);
    const after = await driver.call(at, boxOf);
    if (before.x !== after.x || before.y !== after.y) return false;
    if (!(await driver.call(at, coveredBy))) return after;
    // A person scrolls what the site's own header covers to where it can be clicked.
    await driver.call(at, bringToMiddle);
    return false;
  };
  const middle = async () => {
    const { x, y, width, height } = await until(`“${name}” to rest, uncovered`, isFree);
    return [x + width / 2, y + height / 2] as const;
  };
  const clickOnce = async (how: Click) => {
    const place = await middle();
    const listens = await driver.call(at, awaitClick).then(
      () => true,
      () => false,
    );
    if (!listens) return false;
    await driver.click(...place, how);
    // A click that led to another page took all that could be asked with it.
    const came = () => driver.call(at, wasClicked).catch(() => true);
    return until('the click', came, ON_ITS_WAY).catch(() => false);
  };
  return {
    at: () => at,
    hover: async () => driver.move(...(await middle())),
    click: async (how: Click = {}) => {
      await until(`a click to come to “${name}”`, () => clickOnce(how));
    },
  };
}
