import fc from 'fast-check';
import type { ArticleId, Ms } from '../../../lib/habr/facts';
import { perform } from '../../../lib/library/acts';
import { canonical, present } from '../../../lib/library/canonical';
import type { Act, Progress } from '../../../lib/library/contract';
import { handleOf, isOf } from '../../../lib/library/entries';
import { mergeMarks } from '../../../lib/library/merge';
import type { Change, Entry, Marks, Rule } from '../../../lib/library/model';
import { progress } from '../../../lib/library/progress';
import { goBack } from '../../../lib/library/restore';
import { emptyRound } from '../../../lib/library/round';
import { stampOf } from '../../../lib/library/stamp';
import { undo } from '../../../lib/library/undo';
import { createDevices, type Device, type Time } from './devices';

export type Step =
  | { do: 'act'; on: number; act: Act }
  | { do: 'progress'; on: number; report: Progress }
  | { do: 'undo'; on: number; back: number }
  | { do: 'import'; on: number; id: ArticleId; at: Ms; value: boolean }
  | { do: 'back'; on: number; to: number }
  | { do: 'meet'; on: number; other: number }
  | { do: 'rule'; on: number; rule: Rule }
  | { do: 'restart'; on: number }
  | { do: 'wait'; ms: Ms };

export const ids = ['101', '202', '303'] as ArticleId[];

const START = Date.UTC(2026, 10, 23);
const oneId = fc.constantFrom(...ids);
const someIds = fc.uniqueArray(oneId, { minLength: 1, maxLength: 3 });
const device = fc.nat(2);

export const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.record(
    {
      kind: fc.constant('opened' as const),
      id: oneId,
      hash: fc.constantFrom('old', 'new'),
      comments: fc.nat(3),
    },
    { requiredKeys: ['kind', 'id'] },
  ),
  fc.record({ kind: fc.constant('read' as const), ids: someIds, value: fc.boolean() }),
  fc.record({ kind: fc.constant('bookmark' as const), ids: someIds, value: fc.boolean() }),
  fc.record({ kind: fc.constant('note' as const), id: oneId, text: fc.constantFrom('', 'a', 'b') }),
  fc.record({
    kind: fc.constant('tag' as const),
    id: oneId,
    tag: fc.constantFrom('later', '__proto__', 'constructor'),
    value: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('forget' as const), ids: someIds }),
);

export const anyReport: fc.Arbitrary<Progress> = fc.record(
  {
    id: oneId,
    seen: fc.constantFrom('8000000000000001', 'ffffffff00000000', 'ffffffffffffffff'),
    spent: fc.constantFrom(0, 4_000, 20_000),
    finished: fc.boolean(),
    place: fc.record({
      block: fc.constantFrom('p1', 'p2'),
      offset: fc.constant(0),
      share: fc.constant(0.5),
    }),
    sitting: fc.constant({ ms: 5_000, from: 0, to: 0.5 }),
  },
  { requiredKeys: ['id', 'seen', 'spent', 'finished'] },
);

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant('act' as const), on: device, act: anyAct }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('progress' as const), on: device, report: anyReport }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('undo' as const), on: device, back: fc.nat(4) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('meet' as const), on: device, other: device }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('import' as const),
      on: device,
      id: oneId,
      at: fc.constantFrom(START - 5, START, START + 5),
      value: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('back' as const), on: device, to: fc.nat(20) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('rule' as const),
      on: device,
      rule: fc.constantFrom<Rule>('seen', 'opened', 'hand'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('restart' as const), on: device }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      ms: fc.constantFrom(-2_000, 1, 60_000),
    }),
  },
);

/** What three devices may do, alone and with each other. */
export const anyHistory: fc.Arbitrary<Step[]> = fc.array(step, { maxLength: 40, size: 'max' });

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
      takeIn(on, one.id, one.at, one.value);
      break;
    case 'back':
      on.write(goBack(ids, on.past[one.to] ?? new Map(), on.ground()));
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

/** A file of another program tells of a bookmark, or of an article that was read. */
function takeIn(on: Device, id: ArticleId, at: Ms, isBookmark: boolean): void {
  const ground = on.ground();
  const here: Marks = ground.marks(id) ?? { id };
  const told: Marks = isBookmark
    ? { id, bookmark: { value: true, at, stamp: stampOf(at) } }
    : { id, reading: { ...emptyRound(''), finished: { at, by: 'import' } } };
  const marks = mergeMarks(here, told);
  const change = isBookmark
    ? present<Change>({ id, field: 'bookmark', before: here.bookmark, after: marks.bookmark })
    : present<Change>({ id, field: 'reading', before: here.reading, after: marks.reading });
  if (canonical(change.before) === canonical(change.after)) return;
  const entry: Entry = {
    stamp: ground.tick(),
    at: ground.now,
    kind: 'imported',
    changes: [change],
  };
  on.write({ marks: [marks], entries: [entry] });
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
