import type { Ms } from '../../habr/facts';
import type { Stamp } from '../model';

export type Clock = {
  /** The next stamp: greater than this device's last one and than every stamp that the act replaces. */
  tick(...replaces: (Stamp | undefined)[]): Stamp;
};

/**
 * Stamps for one device. `last` is the journal's last key. Whatever any clock says, the reader's act
 * is later than what it replaces, so it always shows at once.
 */
export function createClock(device: string, last: Stamp | undefined, now: () => Ms): Clock {
  let latest = last;
  return {
    tick(...replaces) {
      latest = following(latestOf(latest, ...replaces), now(), device);
      return latest;
    },
  };
}

/** Eight random letters and digits; a library rebuilt from a copy takes new ones. */
export const newDevice = (): string =>
  [...crypto.getRandomValues(new Uint8Array(DEVICE))].map(byte => digits(byte % 36, 1)).join('');

/** The stamp of an imported record: the same for the same time, so the same file twice changes nothing. */
export const stampOf = (at: Ms): Stamp => format(at, 0, 'import00');

/** The wall clock in a stamp, ms; for people. */
export const timeOf = (stamp: Stamp): Ms => Number.parseInt(stamp.slice(0, WALL), 36);

/** The greatest of those that are there; `undefined`: none is. */
export const latestOf = (...stamps: (Stamp | undefined)[]): Stamp | undefined =>
  stamps.reduce((a, b) => ((a ?? '') >= (b ?? '') ? a : b), undefined);

const WALL = 9;
const COUNTER = 4;
const DEVICE = 8;
const LAST_WALL = 36 ** WALL - 1;
const LAST_COUNTER = 36 ** COUNTER - 1;

function following(floor: Stamp | undefined, wall: Ms, device: string): Stamp {
  const floorWall = Number.parseInt(floor?.slice(0, WALL) ?? '0', 36);
  if (floor === undefined || wall > floorWall) return format(wall, 0, device);
  const counter = Number.parseInt(floor.slice(WALL, WALL + COUNTER), 36);
  if (counter < LAST_COUNTER) return format(floorWall, counter + 1, device);
  return format(floorWall + 1, 0, device);
}

const format = (wall: Ms, counter: number, device: string) =>
  (digits(Math.min(Math.max(Math.trunc(wall), 0), LAST_WALL), WALL) +
    digits(counter, COUNTER) +
    device) as Stamp;

const digits = (value: number, width: number) => value.toString(36).padStart(width, '0');
