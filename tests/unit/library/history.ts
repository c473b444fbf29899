import fc from 'fast-check';
import { progress } from '../../../lib/library/acts/apply-progress';
import { handleOf } from '../../../lib/library/acts/entry-ids';
import { perform } from '../../../lib/library/acts/perform-act';
import { undo } from '../../../lib/library/acts/undo-entries';
import { addMissing } from '../../../lib/library/import/import-add';
import { restoreFrom } from '../../../lib/library/import/import-restore';
import { emptyRound } from '../../../lib/library/marks/empty-reading';
import { stampOf } from '../../../lib/library/marks/stamp';
import type { Entry, Marks, Stamp } from '../../../lib/library/model';
import { createDevices, type Device, type Time } from './devices';
import { anyHistory, ids, oneId, START, type Step } from './steps';

export type World = { devices: [Device, Device, Device]; time: Time };

export function play(history: Step[]): World {
  const time: Time = { now: START };
  const world: World = { devices: createDevices(time), time };
  for (const one of history) take(one, world);
  return world;
}

export const deviceOf = ({ devices }: World, on: number): Device => devices[on] ?? devices[0];

export function take(one: Step, world: World): void {
  if (one.do === 'wait') {
    world.time.now += one.ms;
    return;
  }
  const on = deviceOf(world, one.on);
  switch (one.do) {
    case 'act':
      on.write(perform(one.act, on.ground()));
      break;
    case 'progress':
      on.write(progress(one.report, on.ground()));
      break;
    case 'undo':
      undoBack(on, one.back);
      break;
    case 'import':
      readFile(on, one);
      break;
    case 'back':
      on.write(restoreFrom(ids, on.past[one.to] ?? new Map(), on.ground()));
      break;
    case 'meet':
      on.meet(deviceOf(world, one.other));
      break;
    case 'rule':
      on.rule = one.rule;
      break;
    case 'restart':
      on.restart();
  }
}

/** What `undo` has to be given for a handle, as the store finds it: one entry, or all of its batch. */
export const isOf = (handle: Stamp, { stamp, batch }: Entry): boolean =>
  batch === undefined ? stamp === handle : batch === handle;

/** Undoes the entry that many places from the journal's end. */
function undoBack(on: Device, back: number): void {
  const entry = on.journal.at(-1 - back);
  const handle = entry && handleOf([entry]);
  if (!handle) return;
  const { outcome } = undo(
    on.journal.filter(one => isOf(handle, one)),
    on.ground(),
  );
  on.write(outcome);
}

/** A file is read: its records have their own times, and stamps made of them. */
function readFile(on: Device, { id, at, told, addRemoved }: Extract<Step, { do: 'import' }>): void {
  const marks: Marks =
    told === 'read'
      ? { id, reading: { ...emptyRound(''), finished: { at, by: 'import' } } }
      : { id, bookmark: { value: told === 'kept', at, stamp: stampOf(at) } };
  on.write(addMissing([{ id, marks, ...(addRemoved && { addRemoved }) }], on.ground()));
}

/** Three states of one article that one history came through, on any device. */
export const threeStates: fc.Arbitrary<[Marks, Marks, Marks]> = fc
  .tuple(anyHistory, oneId, fc.nat(), fc.nat(), fc.nat())
  .map(([history, id, ...picks]) => {
    const states = play(history).devices.flatMap(({ past, marks }) =>
      [...past, marks].flatMap(all => all.get(id) ?? []),
    );
    const pick = (nth: number) => states[nth % states.length] ?? { id };
    return [pick(picks[0]), pick(picks[1]), pick(picks[2])];
  });
